/** Deadlines as a calendar that programs subscribe to, under an address that nobody can guess. */
@NullMarked
package org.habeas.extradition.calendar;

import org.jspecify.annotations.NullMarked;
