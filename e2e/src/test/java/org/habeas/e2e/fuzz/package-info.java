/**
 * What a fuzzer that others wrote makes of the description of the API, and who judges the answers.
 */
@NullMarked
package org.habeas.e2e.fuzz;

import org.jspecify.annotations.NullMarked;
