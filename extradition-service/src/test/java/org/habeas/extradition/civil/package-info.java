/** Tests. */
@NullMarked
package org.habeas.extradition.civil;

import org.jspecify.annotations.NullMarked;
