/** Texts that members of an assembly sign, with the signatories as printed. */
@NullMarked
package org.habeas.advocacy.declaration;

import org.jspecify.annotations.NullMarked;
