package org.habeas.extradition.repression;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What the difference of two folds of an incident tells the other services. */
final class RepressionEvents {
    private RepressionEvents() {}

    /** No State: where somebody lives is not for everybody. */
    record RepressionFacts(
            IncidentKind kind, List<UUID> personIds, AllegationStage stage, boolean disputed) {}

    /** One event for each victim; one for the docket if the source names nobody. */
    static List<DomainEvent> between(
            Change<RepressionHead, RepressionAct, RepressionState> change) {
        RepressionHead head = change.head();
        RepressionState now = change.to();
        RepressionFacts facts =
                new RepressionFacts(head.kind(), head.victims(), now.stage(), now.disputed());
        return types(change.from(), now).stream()
                .flatMap(type -> to(head).map(person -> event(type, person, facts)))
                .toList();
    }

    private static DomainEvent event(String type, List<UUID> person, RepressionFacts facts) {
        @Nullable UUID victim = person.isEmpty() ? null : person.getFirst();
        return new DomainEvent("transnational-repression-" + type, victim, facts);
    }

    private static Stream<List<UUID>> to(RepressionHead head) {
        return head.victims().isEmpty()
                ? Stream.of(List.of())
                : head.victims().stream().distinct().map(List::of);
    }

    private static List<String> types(RepressionState before, RepressionState after) {
        List<String> types = new ArrayList<>();
        if (before.stage() != after.stage()) {
            switch (after.stage()) {
                case ALLEGED -> {
                    if (before.happened() == null) {
                        types.add("reported");
                    }
                }
                case CORROBORATED -> told(types, before, "corroborated");
                case FOUND -> told(types, before, "confirmed");
                case DISPROVED -> types.add("disproved");
                case NONE, FEARED -> {}
            }
        }
        if (after.disputed() && !before.disputed()) {
            types.add("disputed");
        }
        return types;
    }

    /** Who has heard nothing of it hears that it is reported, first. */
    private static void told(List<String> types, RepressionState before, String type) {
        if (before.happened() == null) {
            types.add("reported");
        }
        types.add(type);
    }
}
