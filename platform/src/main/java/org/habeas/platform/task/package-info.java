/** Work that a rule of any service proposes to staff; there is one queue for all of it. */
@NullMarked
package org.habeas.platform.task;

import org.jspecify.annotations.NullMarked;
