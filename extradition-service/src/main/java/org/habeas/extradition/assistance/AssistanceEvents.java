package org.habeas.extradition.assistance;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.extradition.assistance.AssistanceState.Refusal;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What the difference of two folds of a request for assistance tells the other services. */
final class AssistanceEvents {
    private AssistanceEvents() {}

    /** {@code grounds}: of a refusal. */
    record AssistanceFacts(
            String requestingState,
            String requestedState,
            List<AssistanceMeasure> measures,
            List<AssistanceGround> grounds) {}

    /** One event a person; one about nobody if the source names nobody. */
    static List<DomainEvent> between(
            Change<AssistanceHead, AssistanceAct, AssistanceState> change) {
        String type = type(change.to().stage());
        if (type == null || change.from().stage() == change.to().stage()) {
            return List.of();
        }
        AssistanceHead head = change.head();
        Refusal refusal = change.to().refusal();
        AssistanceFacts facts =
                new AssistanceFacts(
                        head.requestingState(),
                        head.requestedState(),
                        head.measures(),
                        refusal == null ? List.of() : refusal.grounds());
        return persons(head).map(person -> new DomainEvent(type, person, facts)).toList();
    }

    private static Stream<@Nullable UUID> persons(AssistanceHead head) {
        return head.persons().isEmpty() ? Stream.of((UUID) null) : head.persons().stream();
    }

    private static @Nullable String type(AssistanceStage now) {
        return switch (now) {
            case UNKNOWN -> null;
            case RECEIVED -> "legal-assistance-requested";
            case EXECUTING -> "legal-assistance-granted";
            case REFUSED -> "legal-assistance-refused";
            case EXECUTED -> "legal-assistance-executed";
            case LED_TO_DOMESTIC_INQUIRY -> "legal-assistance-led-to-inquiry";
            case WITHDRAWN -> "legal-assistance-withdrawn";
            case CLOSED -> "legal-assistance-closed";
        };
    }
}
