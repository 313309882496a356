package org.habeas.extradition.extradition;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the requesting State accuses the person of.
 *
 * @param sourceTerm the words of the source
 * @param offence in normal words, if somebody has mapped them
 */
record Offence(@Size(max = 300) String sourceTerm, @Nullable OffenceKind offence) {}
