/** Tests of what is told of changes. */
@NullMarked
package org.habeas.platform.change;

import org.jspecify.annotations.NullMarked;
