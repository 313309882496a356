/** Tests. */
@NullMarked
package org.habeas.extradition.taking;

import org.jspecify.annotations.NullMarked;
