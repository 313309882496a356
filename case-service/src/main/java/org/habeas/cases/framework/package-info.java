/**
 * Framework cases: the affair to which many proceedings belong, such as "the case of" somebody,
 * with the persons in it.
 */
@NullMarked
package org.habeas.cases.framework;

import org.jspecify.annotations.NullMarked;
