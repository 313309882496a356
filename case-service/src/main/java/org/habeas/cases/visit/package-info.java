/** Visits to detainees, as advocacy-service tells of them. */
@NullMarked
package org.habeas.cases.visit;

import org.jspecify.annotations.NullMarked;
