package org.habeas.cases.custody;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.Expectation;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/**
 * A change that is ordered or announced and has changed nothing yet (INV-C-04).
 *
 * @param expectedOn null of an order for which no source says when it is to be carried out
 * @param entry that announces it
 */
record ScheduledChange(
        String act,
        CustodyStatus targetStatus,
        @Nullable FuzzyDate expectedOn,
        @Nullable LegalBasis legalBasis,
        State state,
        UUID entry) {

    /** How it stands. */
    enum State {
        PENDING,
        CONFIRMED,
        MISSED,
        CANCELLED
    }

    /** Orders not carried out, then what is expected, then what is expected no longer. */
    static List<ScheduledChange> of(Look<?, CustodyAct, CustodyState> look) {
        boolean dead = look.state().status().isDead();
        Stream<ScheduledChange> ordered =
                look.state().orders().stream()
                        .map(order ->
                                new ScheduledChange(
                                        order.act(),
                                        order.target(),
                                        null,
                                        order.legalBasis(),
                                        State.PENDING,
                                        order.entry()));
        Stream<ScheduledChange> expected =
                look.folded().expectations().stream()
                        .flatMap(e -> of(e.entry(), state(e.status(), dead)).stream());
        Stream<ScheduledChange> cancelled =
                look.history().stream()
                        .filter(entry -> isCancelled(entry, look))
                        .flatMap(entry -> of(entry, State.CANCELLED).stream());
        return Stream.of(ordered, expected, cancelled).flatMap(changes -> changes).toList();
    }

    private static Optional<ScheduledChange> of(Entry<CustodyAct> entry, State state) {
        return Optional.ofNullable(CustodyTable.of(entry.act()).to())
                .map(target ->
                        new ScheduledChange(
                                entry.act().kind(),
                                target,
                                entry.on(),
                                entry.act().legalBasis(),
                                state,
                                entry.id()));
    }

    private static State state(Expectation.Status status, boolean dead) {
        return switch (status) {
            case CONFIRMED -> State.CONFIRMED;
            case PENDING -> dead ? State.CANCELLED : State.PENDING;
            case DUE_UNCONFIRMED -> dead ? State.CANCELLED : State.MISSED;
        };
    }

    /** Taken back and not replaced by another date. */
    private static boolean isCancelled(
            Entry<CustodyAct> entry, Look<?, CustodyAct, CustodyState> look) {
        return !entry.on().changesState()
                && !look.lens().sees(entry)
                && look.history().stream().noneMatch(e -> entry.id().equals(e.corrects()));
    }
}
