package org.habeas.extradition.risk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer found of a danger.
 *
 * @param level null if an earlier finding has ended
 * @param computedLevel what was computed at that time, with full sight
 */
record Reviewed(
        UUID id,
        UUID personId,
        @Nullable RiskLevel level,
        String reason,
        RiskLevel computedLevel,
        String by,
        Instant at) {

    @Override
    public String toString() {
        return "Reviewed[" + id + "]";
    }
}
