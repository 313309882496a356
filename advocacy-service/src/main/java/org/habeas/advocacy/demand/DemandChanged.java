package org.habeas.advocacy.demand;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told inside this service, in the transaction of the change.
 *
 * @param answered whether this is a fact answering the demand, after which nothing more is to be
 *     looked for
 */
public record DemandChanged(
        UUID demandId,
        @Nullable UUID campaignId,
        @Nullable UUID declarationId,
        List<UUID> subjects,
        boolean answered) {}
