package org.habeas.cases.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;

/** The difference of two folds of a case file, one event for each of its persons. */
final class CaseFileEvents {

    /** What every event of a case file says. */
    record Turned(UUID caseFileId, CasePriority priority) {}

    private CaseFileEvents() {}

    static List<DomainEvent> between(Change<CaseFileHead, CaseFileAct, CaseFileState> change) {
        CaseFileState before = change.from();
        CaseFileState after = change.to();
        List<DomainEvent> events = new ArrayList<>();
        type(before.stage(), after.stage()).ifPresent(type -> events.addAll(toEach(type, change)));
        if (before.priority() != after.priority()) {
            events.addAll(toEach("case-priority-changed", change));
        }
        return events;
    }

    private static List<DomainEvent> toEach(
            String type, Change<CaseFileHead, CaseFileAct, CaseFileState> change) {
        Turned facts = new Turned(change.docketId(), change.to().priority());
        return change.head().persons().stream()
                .distinct()
                .sorted()
                .map(person -> new DomainEvent(type, person, facts))
                .toList();
    }

    private static Optional<String> type(CaseFileStage before, CaseFileStage after) {
        if (before == after) {
            return Optional.empty();
        }
        return switch (after) {
            case ACTIVE ->
                    switch (before) {
                        case DRAFT -> Optional.of("case-file-opened");
                        case CLOSED -> Optional.of("case-file-reopened");
                        case PENDING -> Optional.of("case-file-status-changed");
                        case ACTIVE, MERGED -> Optional.empty();
                    };
            case PENDING ->
                    before == CaseFileStage.ACTIVE
                            ? Optional.of("case-file-status-changed")
                            : Optional.empty();
            case CLOSED -> Optional.of("case-file-closed");
            case DRAFT, MERGED -> Optional.empty();
        };
    }
}
