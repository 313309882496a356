package org.habeas.gateway.key;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A key as administrators see it. {@code toString} tells no secret.
 *
 * @param key the key itself; told once, when it is made or rotated
 * @param previousUntil until when the secret before the last rotation opens, too
 * @param lastUsedOn the last day (UTC) on which it opened; none if it never did
 */
@Schema(name = "ApiKey")
record KeyView(
        UUID id,
        @Nullable String key,
        String label,
        @Nullable UUID partnerId,
        List<String> scopes,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant rotatedAt,
        @Nullable Instant previousUntil,
        @Nullable Instant revokedAt,
        @Nullable LocalDate lastUsedOn) {

    @Override
    public String toString() {
        return "key " + id;
    }
}
