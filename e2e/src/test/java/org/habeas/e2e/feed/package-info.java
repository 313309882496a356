/** Clients that keep a copy of the register by its feed of changes. */
@NullMarked
package org.habeas.e2e.feed;

import org.jspecify.annotations.NullMarked;
