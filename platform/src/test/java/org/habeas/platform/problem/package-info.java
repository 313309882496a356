/** Tests of what is said when something goes wrong. */
@NullMarked
package org.habeas.platform.problem;

import org.jspecify.annotations.NullMarked;
