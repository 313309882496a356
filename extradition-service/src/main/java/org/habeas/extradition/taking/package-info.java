/** Persons taken to another State outside any lawful procedure, whichever docket tells. */
@NullMarked
package org.habeas.extradition.taking;

import org.jspecify.annotations.NullMarked;
