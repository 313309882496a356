/** Tests. */
@NullMarked
package org.habeas.extradition.inquiry;

import org.jspecify.annotations.NullMarked;
