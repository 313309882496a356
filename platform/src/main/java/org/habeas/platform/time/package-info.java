/** The one clock of a service. */
@NullMarked
package org.habeas.platform.time;

import org.jspecify.annotations.NullMarked;
