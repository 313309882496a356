/** A person's days: what is true of them from one change to the next, for every audience. */
@NullMarked
package org.habeas.cases.days;

import org.jspecify.annotations.NullMarked;
