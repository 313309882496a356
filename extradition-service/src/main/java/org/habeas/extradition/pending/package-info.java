/**
 * The lawyer's view: what is pending where, what blocks what, what is due, what can be relied on.
 */
@NullMarked
package org.habeas.extradition.pending;

import org.jspecify.annotations.NullMarked;
