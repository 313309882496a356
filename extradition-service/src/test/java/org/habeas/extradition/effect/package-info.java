/** Tests. */
@NullMarked
package org.habeas.extradition.effect;

import org.jspecify.annotations.NullMarked;
