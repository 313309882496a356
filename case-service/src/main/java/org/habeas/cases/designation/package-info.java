/** Under which criteria bodies recognise persons as political prisoners and the like. */
@NullMarked
package org.habeas.cases.designation;

import org.jspecify.annotations.NullMarked;
