/** Tests. */
@NullMarked
package org.habeas.extradition.reference;

import org.jspecify.annotations.NullMarked;
