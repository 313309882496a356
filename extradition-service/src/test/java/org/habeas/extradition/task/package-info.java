/** Tests. */
@NullMarked
package org.habeas.extradition.task;

import org.jspecify.annotations.NullMarked;
