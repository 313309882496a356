/** In how much danger a person is of being handed over ({@code domain-model.md C.3}). */
@NullMarked
package org.habeas.extradition.risk;

import org.jspecify.annotations.NullMarked;
