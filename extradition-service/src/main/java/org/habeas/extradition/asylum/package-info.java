/** Asylum applications and the protection they lead to (domain-model.md SM-11). */
@NullMarked
package org.habeas.extradition.asylum;

import org.jspecify.annotations.NullMarked;
