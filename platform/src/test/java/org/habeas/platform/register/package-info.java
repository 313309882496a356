/** Tests of the write and read paths on a docket kind made for them. */
@NullMarked
package org.habeas.platform.register;

import org.jspecify.annotations.NullMarked;
