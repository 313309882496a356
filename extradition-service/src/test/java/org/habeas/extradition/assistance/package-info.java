/** Tests. */
@NullMarked
package org.habeas.extradition.assistance;

import org.jspecify.annotations.NullMarked;
