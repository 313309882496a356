/** Tests. */
@NullMarked
package org.habeas.extradition.pending;

import org.jspecify.annotations.NullMarked;
