package org.habeas.extradition.extradition;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.extradition.extradition.ExtraditionAct.Refused;
import org.habeas.extradition.extradition.Obstacles.Bar;
import org.habeas.extradition.extradition.Obstacles.Suspension;
import org.jspecify.annotations.Nullable;

/** What the events of a proceeding say beside what every event says. */
record ExtraditionFacts(ExtraditionHead head, Predicate<UUID> mayBeTold) {

    record RequestFacts(
            String requestingState,
            @Nullable String requestedState,
            @Nullable String instigatingState,
            int round,
            @Nullable UUID repeatOf,
            List<UUID> concurrentWith) {}

    record ArrestFacts(@Nullable String state, String requestingState) {}

    record BailFacts(@Nullable String state, String requestingState, @Nullable BailForm form) {}

    record DecisionFacts(
            String requestingState,
            @Nullable String requestedState,
            @Nullable DecisionLevel level,
            @Nullable String body,
            @Nullable Finality finality,
            List<RefusalGround> grounds) {}

    record SuspensionFacts(
            String requestingState,
            @Nullable String requestedState,
            @Nullable SuspensionGround ground,
            @Nullable UUID linkId) {}

    record BarFacts(
            String requestingState,
            @Nullable String requestedState,
            @Nullable RefusalGround ground,
            @Nullable UUID linkId) {}

    /** {@code breach}: the transfer was not lawful, or nothing shows that it was (INV-X-03). */
    record TransferFacts(
            @Nullable String fromState,
            @Nullable String toState,
            @Nullable Integer accompanyingMinors,
            boolean breach) {}

    RequestFacts request() {
        return new RequestFacts(
                head.requestingState(),
                head.requestedState(),
                head.instigatingState(),
                head.round() == null ? 1 : head.round(),
                told(head.repeatOf()),
                head.concurrentWith().stream().filter(mayBeTold).toList());
    }

    ArrestFacts arrest() {
        return new ArrestFacts(head.requestedState(), head.requestingState());
    }

    DecisionFacts of(Decision decision) {
        Finality finality =
                decision instanceof Refused refused && refused.ends()
                        ? Finality.FINAL
                        : decision.certainty();
        return decision(
                decision.level(),
                decision.body(),
                decision instanceof Refused ? finality : null,
                decision.grounds());
    }

    /** The refusal against which no remedy is left. */
    DecisionFacts finalRefusal(List<Ruling> decisions) {
        return decisions.reversed().stream()
                .filter(r -> r.stands() && r.result().favoursThePerson())
                .findFirst()
                .map(r -> decision(r.level(), r.body(), Finality.FINAL, r.grounds()))
                .orElseGet(() -> decision(null, null, Finality.FINAL, List.of()));
    }

    DecisionFacts step() {
        return decision(null, null, null, List.of());
    }

    BailFacts bail(@Nullable BailForm form) {
        return new BailFacts(head.requestedState(), head.requestingState(), form);
    }

    DecisionFacts decision(
            @Nullable DecisionLevel level,
            @Nullable String body,
            @Nullable Finality finality,
            List<RefusalGround> grounds) {
        return new DecisionFacts(
                head.requestingState(), head.requestedState(), level, body, finality, grounds);
    }

    SuspensionFacts suspension(Suspension suspension) {
        return new SuspensionFacts(
                head.requestingState(),
                head.requestedState(),
                suspension.ground(),
                told(suspension.linkId()));
    }

    BarFacts bar(Bar bar) {
        return new BarFacts(
                head.requestingState(), head.requestedState(), bar.ground(), told(bar.linkId()));
    }

    TransferFacts transfer(
            boolean breach,
            @Nullable String fromState,
            @Nullable String toState,
            @Nullable Integer minors) {
        return new TransferFacts(
                fromState == null ? head.requestedState() : fromState,
                toState == null ? head.requestingState() : toState,
                minors,
                breach);
    }

    private @Nullable UUID told(@Nullable UUID link) {
        return link != null && mayBeTold.test(link) ? link : null;
    }
}
