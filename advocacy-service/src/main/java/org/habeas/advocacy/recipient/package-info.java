/** Offices to write to, who holds them, and the ways to reach them. */
@NullMarked
package org.habeas.advocacy.recipient;

import org.jspecify.annotations.NullMarked;
