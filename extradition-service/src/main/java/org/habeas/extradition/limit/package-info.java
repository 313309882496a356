/** The time limits of the law as data, and the one pure function that counts with them (C.2). */
@NullMarked
package org.habeas.extradition.limit;

import org.jspecify.annotations.NullMarked;
