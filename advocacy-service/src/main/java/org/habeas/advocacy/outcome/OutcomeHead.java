package org.habeas.advocacy.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which result of which campaigns or demands it is.
 *
 * @param event the event of the register that it is
 * @param description the result in words, where no event says it
 */
record OutcomeHead(
        @Size(max = 50) List<UUID> campaignIds,
        @Size(max = 200) List<UUID> demandIds,
        @Nullable @Valid Event event,
        @Nullable @Size(min = 1, max = 2000) String description) {

    /**
     * What happened, in another docket of the register.
     *
     * @param type such as {@code person-released}
     */
    record Event(@Size(min = 1, max = 100) String type, @Nullable UUID eventId) {}

    OutcomeHead {
        campaignIds = campaignIds.stream().distinct().toList();
        demandIds = demandIds.stream().distinct().toList();
    }

    /** The dockets that it names, each by its JSON Pointer. */
    Map<String, UUID> named() {
        Map<String, UUID> named = new LinkedHashMap<>();
        for (int i = 0; i < campaignIds.size(); i++) {
            named.put("/campaign_ids/" + i, campaignIds.get(i));
        }
        for (int i = 0; i < demandIds.size(); i++) {
            named.put("/demand_ids/" + i, demandIds.get(i));
        }
        return named;
    }

    @Override
    public String toString() {
        return "OutcomeHead[" + campaignIds + " " + demandIds + "]";
    }
}
