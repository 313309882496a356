/** Tests of the feature of the same name. */
@NullMarked
package org.habeas.extradition.limit;

import org.jspecify.annotations.NullMarked;
