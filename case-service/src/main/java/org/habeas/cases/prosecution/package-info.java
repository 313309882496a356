/**
 * Criminal proceedings of a State against a person: charges, verdicts, and what became of
 * sentences.
 */
@NullMarked
package org.habeas.cases.prosecution;

import org.jspecify.annotations.NullMarked;
