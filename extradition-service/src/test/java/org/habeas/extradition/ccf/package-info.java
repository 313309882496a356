/** Tests. */
@NullMarked
package org.habeas.extradition.ccf;

import org.jspecify.annotations.NullMarked;
