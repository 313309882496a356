/** Tests of the work that rules ask for. */
@NullMarked
package org.habeas.platform.task;

import org.jspecify.annotations.NullMarked;
