/**
 * The list of political prisoners and other victims of politically motivated prosecution, of any
 * day.
 */
@NullMarked
package org.habeas.cases.prisoners;

import org.jspecify.annotations.NullMarked;
