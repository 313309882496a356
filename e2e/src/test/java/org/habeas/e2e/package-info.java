/** Journeys through the packaged system, by its only door. */
@NullMarked
package org.habeas.e2e;

import org.jspecify.annotations.NullMarked;
