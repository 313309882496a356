/** Orders of international bodies not to remove somebody (domain-model.md SM-13). */
@NullMarked
package org.habeas.extradition.interim;

import org.jspecify.annotations.NullMarked;
