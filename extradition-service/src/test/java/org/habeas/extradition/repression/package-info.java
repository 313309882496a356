/** Tests. */
@NullMarked
package org.habeas.extradition.repression;

import org.jspecify.annotations.NullMarked;
