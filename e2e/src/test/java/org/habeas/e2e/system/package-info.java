/** One packaged Habeas for all journeys, started by the real launcher, and ways to talk to it. */
@NullMarked
package org.habeas.e2e.system;

import org.jspecify.annotations.NullMarked;
