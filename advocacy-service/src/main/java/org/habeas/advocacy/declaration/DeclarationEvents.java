package org.habeas.advocacy.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.advocacy.declaration.DeclarationState.Signatory;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What the other services learn of a declaration, for each person it names. */
final class DeclarationEvents {

    /** The facts of every event about a declaration. */
    record DeclarationFacts(
            String assembly,
            String title,
            @Nullable Integer declaredSignatoryCount,
            int listedCount) {}

    private DeclarationEvents() {}

    static List<DomainEvent> between(
            Change<DeclarationHead, DeclarationAct, DeclarationState> change) {
        List<String> types = new ArrayList<>();
        if (change.from().stage() != change.to().stage()) {
            type(change.to().stage()).ifPresent(types::add);
        }
        if (!names(change.to()).equals(names(change.from()))) {
            types.add("declaration-signed");
        }
        DeclarationHead head = change.head();
        DeclarationFacts facts =
                new DeclarationFacts(
                        head.assembly(),
                        head.title(),
                        change.to().declaredSignatoryCount(),
                        change.to().listedCount());
        List<DomainEvent> events = new ArrayList<>();
        types.forEach(type -> events.addAll(forEach(head.subjects(), type, facts)));
        return events;
    }

    private static Set<String> names(DeclarationState state) {
        return state.signatories().stream()
                .map(Signatory::nameAsPrinted)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> type(DeclarationStage stage) {
        return switch (stage) {
            case DRAFT -> Optional.empty();
            case TABLED -> Optional.of("declaration-tabled");
            case PUBLISHED, RE_OPENED_FOR_SIGNATURE -> Optional.of("declaration-published");
            case CLOSED -> Optional.of("declaration-closed");
        };
    }

    private static List<DomainEvent> forEach(
            List<UUID> subjects, String type, DeclarationFacts facts) {
        if (subjects.isEmpty()) {
            return List.of(new DomainEvent(type, null, facts));
        }
        return subjects.stream()
                .distinct()
                .map(person -> new DomainEvent(type, person, facts))
                .toList();
    }
}
