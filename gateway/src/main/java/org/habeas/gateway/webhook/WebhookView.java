package org.habeas.gateway.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its owner sees it.
 *
 * @param clearance up to which class its owner is told of changes
 * @param failingSince since when no message has been taken
 * @param secret only in the answer that makes it
 * @param token only there too: from it on the feed holds everything that messages will tell of
 */
record WebhookView(
        UUID id,
        String url,
        @Nullable String description,
        WebhookFilter filter,
        WebhookStatus status,
        @Nullable StatusReason statusReason,
        Visibility clearance,
        Instant createdAt,
        Instant changedAt,
        Instant secretSince,
        @Nullable Instant previousSecretUntil,
        @Nullable Instant failingSince,
        @Nullable String secret,
        @Nullable String token) {

    static WebhookView of(WebhookRow row, ObjectMapper mapper, Instant now) {
        return of(row, mapper, now, null, null);
    }

    static WebhookView of(
            WebhookRow row,
            ObjectMapper mapper,
            Instant now,
            @Nullable String secret,
            @Nullable String token) {
        return new WebhookView(
                row.id(),
                row.url(),
                row.description(),
                Json.read(mapper, row.filter(), WebhookFilter.class),
                row.status(),
                row.statusReason(),
                row.clearance(),
                row.createdAt(),
                row.changedAt(),
                row.secretSince(),
                row.previousSecret(now) == null ? null : row.previousUntil(),
                row.failingSince(),
                secret,
                token);
    }

    @Override
    public String toString() {
        return "WebhookView[" + id + "]";
    }
}
