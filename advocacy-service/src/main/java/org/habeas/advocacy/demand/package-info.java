/**
 * One verifiable thing asked about each of its subjects, and how far it is met for each of them.
 */
@NullMarked
package org.habeas.advocacy.demand;

import org.jspecify.annotations.NullMarked;
