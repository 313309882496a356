package org.habeas.extradition.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.docket.Entry;
import org.habeas.extradition.extradition.ExtraditionAct.*;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;

/** What the difference of two folds of a proceeding tells the other services. */
final class ExtraditionEvents {

    private final ExtraditionFacts facts;
    private final ExtraditionHead head;
    private final ExtraditionState from;
    private final ExtraditionState to;
    private final List<DomainEvent> events = new ArrayList<>();

    private ExtraditionEvents(
            Change<ExtraditionHead, ExtraditionAct, ExtraditionState> change,
            Predicate<UUID> mayBeTold) {
        this.head = change.head();
        this.from = change.from();
        this.to = change.to();
        this.facts = new ExtraditionFacts(change.head(), mayBeTold);
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
            tell("extradition-request-repeated", facts.request());
        }
    }

    /** An arrest or a bail that becomes known late changes nothing today, but it was one. */
    private void happened(ExtraditionAct act) {
        boolean moved = from.stage() != to.stage();
        switch (act) {
            case RequestReported _ -> tell(moved, "extradition-request-reported", facts.request());
            case RequestReceived _ -> tell(moved, "extradition-request-received", facts.request());
            case RequestWithdrawn _ ->
                    tell(moved, "extradition-request-withdrawn", facts.request());
            case ProvisionallyArrested _ -> {
                tell("provisional-arrest-made", facts.arrest());
                tell("extradition-arrest-made", facts.arrest());
            }
            case ArrestMade _ -> tell("extradition-arrest-made", facts.arrest());
            case Lapsed _ -> tell(moved, "provisional-arrest-lapsed", facts.arrest());
            case BailGranted bail -> tell("extradition-bail-granted", facts.bail(bail.form()));
            case CourtReviewOpened act1 ->
                    tell(
                            moved,
                            "extradition-court-review-opened",
                            facts.decision(act1.level(), act1.body(), null, List.of()));
            case DeclaredAdmissible d ->
                    tell(moved, "extradition-declared-admissible", facts.of(d));
            case DeclaredInadmissible d ->
                    tell(moved, "extradition-declared-inadmissible", facts.of(d));
            case ExtraditionOrdered d -> tell(moved, "extradition-ordered", facts.of(d));
            case Refused refused -> tell(moved, "extradition-refused", facts.of(refused));
            case AppealLodged _ -> tell(moved, "extradition-appeal-lodged", facts.step());
            case DecisionAnnulled d ->
                    tell(
                            "extradition-decision-annulled",
                            facts.decision(d.level(), d.body(), null, d.grounds()));
            case OrderBecameEnforceable _ ->
                    tell(moved, "extradition-order-became-enforceable", facts.step());
            case RefusalBecameFinal _ ->
                    tell(moved, "extradition-refused", facts.finalRefusal(to.decisions()));
            case Surrendered _ ->
                    tell(
                            moved,
                            to.breach() ? "person-rendered" : "person-surrendered",
                            facts.transfer(to.breach(), null, null, null));
            case Rendered d ->
                    tell(
                            moved,
                            "person-rendered",
                            facts.transfer(to.breach(), d.fromState(), d.toState(), null));
            case IllegallyDeported d ->
                    tell(
                            moved,
                            "person-illegally-deported",
                            facts.transfer(
                                    to.breach(),
                                    d.fromState(),
                                    d.toState(),
                                    d.accompanyingMinors()));
            case RiskReported _, Freed _, AssurancesGiven _, Reacted _, EndedByDeath _ -> {}
            case SuretyStood _, DecisionNotified _, SurrenderAppointed _, SpecialityRaised _ -> {}
            case Suspended _, Resumed _, ReExtraditionRiskNoted _ -> {}
            case BarProposed _, Barred _, BarReviewProposed _, BarLifted _ -> {}
        }
    }

    private void obstacles() {
        Obstacles before = standing(from);
        Obstacles now = standing(to);
        added(before.suspensions(), now.suspensions())
                .forEach(s -> tell("extradition-suspended", facts.suspension(s)));
        added(before.proposedBars(), now.proposedBars())
                .forEach(b -> tell("extradition-bar-proposed", facts.bar(b)));
        added(before.bars(), now.bars()).forEach(b -> tell("extradition-barred", facts.bar(b)));
        if (!to.stage().isActive() || !now.bars().isEmpty()) {
            return;
        }
        if (!before.bars().isEmpty()) {
            tell("extradition-bar-lifted", facts.bar(before.bars().getFirst()));
        }
        if (!before.suspensions().isEmpty() && now.suspensions().isEmpty()) {
            tell("extradition-resumed", facts.suspension(before.suspensions().getFirst()));
        }
    }

    /** Obstacles stand in the way of a request that is under way. */
    private static Obstacles standing(ExtraditionState state) {
        return state.stage().isActive() ? state.obstacles() : Obstacles.NONE;
    }

    private static <T> List<T> added(List<T> before, List<T> after) {
        return after.stream().filter(one -> !before.contains(one)).toList();
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
