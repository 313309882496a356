/** Refusals, and the one place that writes them as problem details (RFC 9457). */
@NullMarked
package org.habeas.platform.problem;

import org.jspecify.annotations.NullMarked;
