/** Tests. */
@NullMarked
package org.habeas.extradition.extradition;

import org.jspecify.annotations.NullMarked;
