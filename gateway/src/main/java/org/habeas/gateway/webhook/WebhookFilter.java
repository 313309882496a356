package org.habeas.gateway.webhook;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.gateway.change.ChangeFilter;
import org.jspecify.annotations.Nullable;

/** Of which changes one wants to hear: as {@code GET /v1/changes} takes them. */
record WebhookFilter(
        @Size(max = 50)
                List<
                                @Pattern(
                                        regexp = "[a-z][a-z-]{0,49}",
                                        message = "a type such as persons")
                                String>
                        types,
        @Nullable UUID personId,
        @Nullable UUID campaignId,
        @Size(max = 50)
                List<@Pattern(regexp = "[A-Z]{2}", message = "a State by its two letters") String>
                        states,
        @Size(max = 50)
                List<
                                @Pattern(
                                        regexp = "[a-z][a-z_]{0,49}",
                                        message = "a status such as imprisoned")
                                String>
                        statuses) {

    static final WebhookFilter EVERYTHING =
            new WebhookFilter(List.of(), null, null, List.of(), List.of());

    ChangeFilter toFeed() {
        return new ChangeFilter(types, personId, campaignId, states, statuses);
    }
}
