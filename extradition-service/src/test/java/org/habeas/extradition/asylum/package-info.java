/** Tests. */
@NullMarked
package org.habeas.extradition.asylum;

import org.jspecify.annotations.NullMarked;
