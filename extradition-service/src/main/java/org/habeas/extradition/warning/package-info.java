/** Who is told that a deadline comes near or has passed, once for each step (R-16, SM-10). */
@NullMarked
package org.habeas.extradition.warning;

import org.jspecify.annotations.NullMarked;
