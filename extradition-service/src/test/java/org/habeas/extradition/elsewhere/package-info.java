/** Tests of the feature of the same name. */
@NullMarked
package org.habeas.extradition.elsewhere;

import org.jspecify.annotations.NullMarked;
