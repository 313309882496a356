/**
 * What was achieved, and whose claim it is that something brought it about: the register never says
 * so itself (domain-model.md INV-A-05).
 */
@NullMarked
package org.habeas.advocacy.outcome;

import org.jspecify.annotations.NullMarked;
