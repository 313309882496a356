/** Tests of the danger that a person is in. */
@NullMarked
package org.habeas.extradition.risk;

import org.jspecify.annotations.NullMarked;
