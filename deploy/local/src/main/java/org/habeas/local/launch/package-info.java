/** The commands behind {@code ./habeas}. */
@NullMarked
package org.habeas.local.launch;

import org.jspecify.annotations.NullMarked;
