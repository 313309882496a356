package org.habeas.extradition.inquiry;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.habeas.extradition.inquiry.InquiryState.Origin;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What the difference of two folds of an inquiry tells the other services. */
final class InquiryEvents {
    private InquiryEvents() {}

    /** {@code requestId}: the request for legal assistance that has led to it. */
    record InquiryFacts(String state, @Nullable InquiryTrigger trigger, @Nullable UUID requestId) {}

    /**
     * One event a person; one about nobody if the source names nobody.
     *
     * @param mayBeTold whether partners may learn of the request with that id
     */
    static List<DomainEvent> between(
            Change<InquiryHead, InquiryAct, InquiryState> change, Predicate<UUID> mayBeTold) {
        String type = type(change.to().stage());
        if (type == null || change.from().stage() == change.to().stage()) {
            return List.of();
        }
        UUID request =
                change.to().requests().stream()
                        .map(Origin::requestId)
                        .filter(mayBeTold)
                        .findFirst()
                        .orElse(null);
        InquiryFacts facts =
                new InquiryFacts(change.head().state(), change.to().trigger(), request);
        return persons(change.head()).map(p -> new DomainEvent(type, p, facts)).toList();
    }

    private static Stream<@Nullable UUID> persons(InquiryHead head) {
        return head.persons().isEmpty() ? Stream.of((UUID) null) : head.persons().stream();
    }

    /**
     * A charge abroad is not the case-service's {@code charge-brought}, which has its own facts.
     */
    private static @Nullable String type(InquiryStage now) {
        return switch (now) {
            case UNKNOWN -> null;
            case OPEN -> "domestic-inquiry-opened";
            case CLOSED -> "domestic-inquiry-closed";
            case REOPENED -> "domestic-inquiry-reopened";
            case INDICTED -> "domestic-inquiry-indicted";
        };
    }
}
