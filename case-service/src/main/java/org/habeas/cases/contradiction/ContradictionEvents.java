package org.habeas.cases.contradiction;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.contradiction.ContradictionAct.PositionTaken;
import org.habeas.docket.Entry;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What a change of a contradiction tells the other services: the difference of two folds. */
final class ContradictionEvents {
    private ContradictionEvents() {}

    /** Where one of the answers stands. */
    record Position(@Nullable String docketKind, UUID docketId, UUID entryId) {}

    /** Neither the question nor an answer: whoever may know them asks. */
    record ContradictionFacts(
            ContradictionType type, Resolution status, List<Position> positions) {}

    static List<DomainEvent> between(
            Change<ContradictionHead, ContradictionAct, ContradictionState> change) {
        boolean was = isContested(change.from());
        boolean is = isContested(change.to());
        if (is && !(was && change.from().positions().equals(change.to().positions()))) {
            return List.of(event("contradiction-detected", change));
        }
        return was && !is ? List.of(event("contradiction-resolved", change)) : List.of();
    }

    /** Whether it is open what is true: at least two answers, and nobody has preferred one. */
    static boolean isContested(ContradictionState state) {
        return state.status() == Resolution.OPEN && state.positions().size() > 1;
    }

    private static DomainEvent event(
            String type, Change<ContradictionHead, ContradictionAct, ContradictionState> change) {
        boolean is = isContested(change.to());
        ContradictionState state = is ? change.to() : change.from();
        return new DomainEvent(
                type,
                change.head().personId(),
                new ContradictionFacts(
                        change.head().type(), change.to().status(), positions(state)));
    }

    /** The answers that stand on some docket. */
    static List<Position> positions(ContradictionState state) {
        return state.positions().stream().map(Entry::act).flatMap(ContradictionEvents::of).toList();
    }

    private static Stream<Position> of(ContradictionAct act) {
        return act instanceof PositionTaken told
                        && told.docketId() != null
                        && told.entryId() != null
                ? Stream.of(new Position(told.docketKind(), told.docketId(), told.entryId()))
                : Stream.empty();
    }
}
