/**
 * Evidence items: what shows what happened, who had it in hand, and the files of it. All of it is
 * for named persons only; what the public may see is a copy that a reviewer releases.
 */
@NullMarked
package org.habeas.cases.evidence;

import org.jspecify.annotations.NullMarked;
