/** Tests of what follows here when sources contradict each other. */
@NullMarked
package org.habeas.extradition.contested;

import org.jspecify.annotations.NullMarked;
