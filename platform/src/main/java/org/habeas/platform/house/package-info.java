/** The house rules of every service, checked by its build. */
@NullMarked
package org.habeas.platform.house;

import org.jspecify.annotations.NullMarked;
