/**
 * What is done to people, by whom as alleged, what the authorities answer, and how far it is
 * verified ({@code domain-model.md SM-6}).
 */
@NullMarked
package org.habeas.cases.incident;

import org.jspecify.annotations.NullMarked;
