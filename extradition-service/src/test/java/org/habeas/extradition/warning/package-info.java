/** Tests of the feature of the same name. */
@NullMarked
package org.habeas.extradition.warning;

import org.jspecify.annotations.NullMarked;
