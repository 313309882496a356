package org.habeas.gateway.webhook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a webhook is asked for with. */
record WebhookRequest(
        @Size(min = 1, max = 2000) String url,
        @Nullable @Size(max = 200) String description,
        @Nullable @Valid WebhookFilter filter,
        @Nullable WantedStatus status) {

    /** What its owner may set. */
    enum WantedStatus {
        ACTIVE,
        PAUSED
    }

    WebhookFilter wanted() {
        return filter == null ? WebhookFilter.EVERYTHING : filter;
    }

    WebhookStatus wantedStatus() {
        return status == WantedStatus.PAUSED ? WebhookStatus.PAUSED : WebhookStatus.ACTIVE;
    }

    @Override
    public String toString() {
        return "WebhookRequest[]";
    }
}
