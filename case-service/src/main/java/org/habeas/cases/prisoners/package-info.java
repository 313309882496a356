/** Whom the list of political prisoners counts, and where: the rule, without its storage. */
@NullMarked
package org.habeas.cases.prisoners;

import org.jspecify.annotations.NullMarked;
