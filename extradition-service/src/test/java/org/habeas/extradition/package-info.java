/** Tests. */
@NullMarked
package org.habeas.extradition;

import org.jspecify.annotations.NullMarked;
