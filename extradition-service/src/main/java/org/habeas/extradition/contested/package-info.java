/** What follows here when sources of another service contradict each other. */
@NullMarked
package org.habeas.extradition.contested;

import org.jspecify.annotations.NullMarked;
