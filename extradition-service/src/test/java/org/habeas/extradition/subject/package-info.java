/** Tests. */
@NullMarked
package org.habeas.extradition.subject;

import org.jspecify.annotations.NullMarked;
