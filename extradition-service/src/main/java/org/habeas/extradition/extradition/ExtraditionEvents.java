package org.habeas.extradition.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.docket.Entry;
import org.habeas.extradition.extradition.ExtraditionAct.*;
import org.habeas.extradition.extradition.Obstacles.Bar;
import org.habeas.extradition.extradition.Obstacles.Suspension;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What the difference of two folds of a proceeding tells the other services. */
final class ExtraditionEvents {

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

    private final ExtraditionHead head;
    private final ExtraditionState from;
    private final ExtraditionState to;
    private final Predicate<UUID> mayBeTold;
    private final List<DomainEvent> events = new ArrayList<>();

    private ExtraditionEvents(
            Change<ExtraditionHead, ExtraditionAct, ExtraditionState> change,
            Predicate<UUID> mayBeTold) {
        this.head = change.head();
        this.from = change.from();
        this.to = change.to();
        this.mayBeTold = mayBeTold;
    }

    /** {@code mayBeTold}: whether partners may learn of the matter with that id. */
    static List<DomainEvent> between(
            Change<ExtraditionHead, ExtraditionAct, ExtraditionState> change,
            Predicate<UUID> mayBeTold) {
        ExtraditionEvents difference = new ExtraditionEvents(change, mayBeTold);
        List<UUID> before = change.before().applied().stream().map(Entry::id).toList();
        difference.repeated();
        change.after().applied().stream()
                .filter(entry -> !before.contains(entry.id()))
                .forEach(entry -> difference.happened(entry.act()));
        difference.obstacles();
        return List.copyOf(difference.events);
    }

    private void repeated() {
        if (head.repeatOf() != null
                && from.stage() == ExtraditionStage.NO_REQUEST_DOCUMENTED
                && to.stage() != from.stage()) {
            tell("extradition-request-repeated", request());
        }
    }

    private void happened(ExtraditionAct act) {
        boolean moved = from.stage() != to.stage();
        boolean held = !Objects.equals(from.measure(), to.measure());
        switch (act) {
            case RequestReported _ -> tell(moved, "extradition-request-reported", request());
            case RequestReceived _ -> tell(moved, "extradition-request-received", request());
            case RequestWithdrawn _ -> tell(moved, "extradition-request-withdrawn", request());
            case ProvisionallyArrested _ -> {
                tell(held, "provisional-arrest-made", arrest());
                tell(held, "extradition-arrest-made", arrest());
            }
            case ArrestMade _ -> tell(held, "extradition-arrest-made", arrest());
            case Lapsed _ -> tell(moved, "provisional-arrest-lapsed", arrest());
            case BailGranted bail ->
                    tell(
                            held,
                            "extradition-bail-granted",
                            new BailFacts(
                                    head.requestedState(), head.requestingState(), bail.form()));
            case CourtReviewOpened act1 ->
                    tell(
                            moved,
                            "extradition-court-review-opened",
                            decision(act1.level(), act1.body(), null, List.of()));
            case DeclaredAdmissible d -> tell(moved, "extradition-declared-admissible", of(d));
            case DeclaredInadmissible d -> tell(moved, "extradition-declared-inadmissible", of(d));
            case ExtraditionOrdered d -> tell(moved, "extradition-ordered", of(d));
            case Refused refused -> tell(moved, "extradition-refused", of(refused));
            case AppealLodged _ ->
                    tell(moved, "extradition-appeal-lodged", decision(null, null, null, List.of()));
            case DecisionAnnulled d ->
                    tell(
                            "extradition-decision-annulled",
                            decision(d.level(), d.body(), null, d.grounds()));
            case OrderBecameEnforceable _ ->
                    tell(
                            moved,
                            "extradition-order-became-enforceable",
                            decision(null, null, null, List.of()));
            case Surrendered _ ->
                    tell(
                            moved,
                            to.breach() ? "person-rendered" : "person-surrendered",
                            transfer(null, null, null));
            case Rendered d ->
                    tell(moved, "person-rendered", transfer(d.fromState(), d.toState(), null));
            case IllegallyDeported d ->
                    tell(
                            moved,
                            "person-illegally-deported",
                            transfer(d.fromState(), d.toState(), d.accompanyingMinors()));
            case RiskReported _, Freed _, AssurancesGiven _, Reacted _, EndedByDeath _ -> {}
            case Suspended _, Resumed _, ReExtraditionRiskNoted _ -> {}
            case BarProposed _, Barred _, BarReviewProposed _, BarLifted _ -> {}
        }
    }

    private void obstacles() {
        Obstacles before = standing(from);
        Obstacles now = standing(to);
        added(before.suspensions(), now.suspensions())
                .forEach(s -> tell("extradition-suspended", suspension(s)));
        added(before.proposedBars(), now.proposedBars())
                .forEach(b -> tell("extradition-bar-proposed", bar(b)));
        added(before.bars(), now.bars()).forEach(b -> tell("extradition-barred", bar(b)));
        if (!to.stage().isActive() || !now.bars().isEmpty()) {
            return;
        }
        if (!before.bars().isEmpty()) {
            tell("extradition-bar-lifted", bar(before.bars().getFirst()));
        }
        if (!before.suspensions().isEmpty() && now.suspensions().isEmpty()) {
            tell("extradition-resumed", suspension(before.suspensions().getFirst()));
        }
    }

    /** Obstacles stand in the way of a request that is under way. */
    private static Obstacles standing(ExtraditionState state) {
        return state.stage().isActive() ? state.obstacles() : Obstacles.NONE;
    }

    private static <T> List<T> added(List<T> before, List<T> after) {
        return after.stream().filter(one -> !before.contains(one)).toList();
    }

    private RequestFacts request() {
        return new RequestFacts(
                head.requestingState(),
                head.requestedState(),
                head.instigatingState(),
                head.round() == null ? 1 : head.round(),
                told(head.repeatOf()),
                head.concurrentWith().stream().filter(mayBeTold).toList());
    }

    private ArrestFacts arrest() {
        return new ArrestFacts(head.requestedState(), head.requestingState());
    }

    private DecisionFacts of(Decision decision) {
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

    private DecisionFacts decision(
            @Nullable DecisionLevel level,
            @Nullable String body,
            @Nullable Finality finality,
            List<RefusalGround> grounds) {
        return new DecisionFacts(
                head.requestingState(), head.requestedState(), level, body, finality, grounds);
    }

    private SuspensionFacts suspension(Suspension suspension) {
        return new SuspensionFacts(
                head.requestingState(),
                head.requestedState(),
                suspension.ground(),
                told(suspension.linkId()));
    }

    private BarFacts bar(Bar bar) {
        return new BarFacts(
                head.requestingState(), head.requestedState(), bar.ground(), told(bar.linkId()));
    }

    private TransferFacts transfer(
            @Nullable String fromState, @Nullable String toState, @Nullable Integer minors) {
        return new TransferFacts(
                fromState == null ? head.requestedState() : fromState,
                toState == null ? head.requestingState() : toState,
                minors,
                to.breach());
    }

    private @Nullable UUID told(@Nullable UUID link) {
        return link != null && mayBeTold.test(link) ? link : null;
    }

    private void tell(String type, Record facts) {
        events.add(new DomainEvent(type, head.personId(), facts));
    }

    private void tell(boolean really, String type, Record facts) {
        if (really) {
            tell(type, facts);
        }
    }
}
