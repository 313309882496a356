/** Tests of the feature of the same name. */
@NullMarked
package org.habeas.extradition.deadline;

import org.jspecify.annotations.NullMarked;
