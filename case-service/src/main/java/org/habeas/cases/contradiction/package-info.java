/** Declared contradictions: sources that do not agree, kept side by side. */
@NullMarked
package org.habeas.cases.contradiction;

import org.jspecify.annotations.NullMarked;
