/** Tests of the feature of the same name. */
@NullMarked
package org.habeas.extradition.calendar;

import org.jspecify.annotations.NullMarked;
