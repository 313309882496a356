package org.habeas.gateway.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.platform.http.Query;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Which lines of the audit are wanted. {@code toString} tells nothing. */
record AuditFilter(
        @Nullable AuditKind kind,
        @Nullable String subject,
        @Nullable UUID partnerId,
        @Nullable UUID recordId,
        @Nullable String purpose,
        @Nullable String traceId,
        @Nullable Instant from,
        @Nullable Instant until) {
    static final List<String> NAMES =
            List.of(
                    "kind",
                    "subject",
                    "partner_id",
                    "record_id",
                    "purpose",
                    "trace_id",
                    "from",
                    "until");

    static AuditFilter of(Query query) {
        return new AuditFilter(
                kind(query.text("kind")),
                query.text("subject"),
                id(query, "partner_id"),
                id(query, "record_id"),
                query.text("purpose"),
                query.text("trace_id"),
                query.instant("from"),
                query.instant("until"));
    }

    private static @Nullable AuditKind kind(@Nullable String word) {
        return word == null
                ? null
                : Stream.of(AuditKind.values())
                        .filter(kind -> kind.wire().equals(word))
                        .findFirst()
                        .orElseThrow(() ->
                                Refusal.malformed(
                                        "invalid-parameter",
                                        "kind can be: reading, administration_begun,"
                                                + " administration, bulk_reading."));
    }

    private static @Nullable UUID id(Query query, String name) {
        String value = query.text(name);
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("invalid-parameter", name + " is a UUID.");
        }
    }

    @Override
    public String toString() {
        return String.valueOf(kind).toLowerCase(Locale.ROOT);
    }
}
