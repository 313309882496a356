/** What each audience is to be told of, in one order, so that others can follow the register. */
@NullMarked
package org.habeas.platform.change;

import org.jspecify.annotations.NullMarked;
