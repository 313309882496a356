/** Visits of monitors and observers, and what became of their requests to see detainees. */
@NullMarked
package org.habeas.advocacy.mission;

import org.jspecify.annotations.NullMarked;
