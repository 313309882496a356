/** Tests of the rebuild. */
@NullMarked
package org.habeas.platform.rebuild;

import org.jspecify.annotations.NullMarked;
