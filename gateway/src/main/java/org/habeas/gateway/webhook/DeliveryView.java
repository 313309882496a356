package org.habeas.gateway.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.habeas.gateway.receiver.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A message and what became of it.
 *
 * @param messageId the header {@code webhook-id}, the same at every try
 * @param nextTry when it is tried again, if it is
 */
record DeliveryView(
        UUID id,
        String messageId,
        String type,
        @Nullable String recordType,
        @Nullable String recordId,
        DeliveryState state,
        Instant createdAt,
        @Nullable Instant settledAt,
        @Nullable Instant nextTry,
        List<Attempt> attempts) {

    /**
     * One try.
     *
     * @param status of HTTP, if there was an answer
     * @param failure why there was none
     */
    record Attempt(
            int number,
            Instant at,
            int tookMs,
            @Nullable Integer status,
            @Nullable String failure) {
        static Attempt of(AttemptRow row) {
            Short status = row.status();
            Reply.Failure failure = row.failure();
            return new Attempt(
                    row.number(),
                    row.at(),
                    row.tookMs(),
                    status == null ? null : status.intValue(),
                    failure == null ? null : failure.name().toLowerCase(Locale.ROOT));
        }
    }

    static DeliveryView of(DeliveryRow row, List<AttemptRow> attempts) {
        return new DeliveryView(
                row.id(),
                messageId(row.id()),
                row.kind().type(),
                row.recordType(),
                row.recordId(),
                row.state(),
                row.createdAt(),
                row.settledAt(),
                row.state() == DeliveryState.PENDING ? row.dueAt() : null,
                attempts.stream()
                        .filter(attempt -> attempt.deliveryId().equals(row.id()))
                        .map(Attempt::of)
                        .toList());
    }

    static String messageId(UUID delivery) {
        return "msg_" + delivery;
    }
}
