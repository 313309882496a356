/**
 * Requests for evidence, freezing or searches abroad, not for surrender (domain-model.md SM-12).
 */
@NullMarked
package org.habeas.extradition.assistance;

import org.jspecify.annotations.NullMarked;
