package org.habeas.advocacy.demand;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told inside this service, in the transaction of the change.
 *
 * @param byRule whether a rule recorded it, not a person
 */
public record DemandChanged(
        UUID demandId,
        @Nullable UUID campaignId,
        @Nullable UUID declarationId,
        List<UUID> subjects,
        boolean byRule) {}
