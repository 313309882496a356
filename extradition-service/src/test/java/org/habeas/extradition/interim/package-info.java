/** Tests. */
@NullMarked
package org.habeas.extradition.interim;

import org.jspecify.annotations.NullMarked;
