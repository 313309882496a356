/** The rules of {@code domain-model.md C.1} as plots: what is recorded, and who then sees what. */
@NullMarked
package org.habeas.e2e.rules;

import org.jspecify.annotations.NullMarked;
