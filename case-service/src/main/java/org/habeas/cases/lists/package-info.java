/** Lists of persons of any day; what is on them is data. */
@NullMarked
package org.habeas.cases.lists;

import org.jspecify.annotations.NullMarked;
