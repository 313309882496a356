package org.habeas.extradition.extradition;

import static org.habeas.extradition.extradition.ExtraditionStage.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.habeas.extradition.extradition.ExtraditionAct.*;
import org.habeas.extradition.extradition.Obstacles.Bar;
import org.habeas.extradition.extradition.Obstacles.Suspension;

/** The table of SM-8 and its fold. */
final class ExtraditionDocket implements DocketRules<ExtraditionAct, ExtraditionState> {

    private static final Set<ExtraditionStage> OPEN =
            Set.copyOf(EnumSet.range(NO_REQUEST_DOCUMENTED, GRANTED_ENFORCEABLE));
    private static final ExtraditionStage[] OVER =
            ExtraditionStage.ENDED.toArray(ExtraditionStage[]::new);

    /**
     * Which act leads from where to where. Suspensions and bars stand over the stage; a surrender
     * that does not fit is a rendition.
     */
    static Step<ExtraditionStage> table(ExtraditionAct act) {
        return switch (act) {
            case RiskReported _ -> Step.stay();
            case RequestReported _ -> Step.from(NO_REQUEST_DOCUMENTED).to(REPORTED).orStay();
            case ProvisionallyArrested _ ->
                    Step.from(NO_REQUEST_DOCUMENTED, REPORTED, LAPSED).only(PROVISIONAL_ARREST);
            case RequestReceived _ ->
                    Step.from(NO_REQUEST_DOCUMENTED, REPORTED, PROVISIONAL_ARREST, LAPSED)
                            .only(REQUEST_RECEIVED);
            case ArrestMade _ -> Step.from(NO_REQUEST_DOCUMENTED, LAPSED).to(REPORTED).orStay();
            case BailGranted _ -> Step.from(NO_REQUEST_DOCUMENTED).to(REPORTED).orStay();
            case SuretyStood _ -> Step.stay();
            case Freed _ -> Step.stay();
            case CourtReviewOpened _ -> Step.from(REQUEST_RECEIVED).to(COURT_REVIEW).never(OVER);
            case DeclaredAdmissible _ ->
                    Step.from(COURT_REVIEW, UNDER_APPEAL)
                            .to(EXECUTIVE_DECISION_PENDING)
                            .never(OVER);
            case DeclaredInadmissible _ ->
                    Step.from(COURT_REVIEW, UNDER_APPEAL).to(REFUSED_NOT_FINAL).never(OVER);
            case ExtraditionOrdered _ ->
                    Step.from(EXECUTIVE_DECISION_PENDING).to(GRANTED_NOT_FINAL).never(OVER);
            case Refused refused when refused.ends() ->
                    Step.from(
                                    COURT_REVIEW,
                                    EXECUTIVE_DECISION_PENDING,
                                    REFUSED_NOT_FINAL,
                                    UNDER_APPEAL)
                            .to(REFUSED_FINAL)
                            .never(OVER);
            case Refused _ ->
                    Step.from(COURT_REVIEW, EXECUTIVE_DECISION_PENDING, UNDER_APPEAL)
                            .to(REFUSED_NOT_FINAL)
                            .never(OVER);
            case AppealLodged _ ->
                    Step.from(EXECUTIVE_DECISION_PENDING, REFUSED_NOT_FINAL, GRANTED_NOT_FINAL)
                            .to(UNDER_APPEAL)
                            .never(OVER);
            case DecisionAnnulled annulled when annulled.isRemitted() ->
                    Step.from(UNDER_APPEAL).to(COURT_REVIEW).never(OVER);
            case DecisionAnnulled _ -> Step.stay();
            case OrderBecameEnforceable _ ->
                    Step.from(GRANTED_NOT_FINAL, UNDER_APPEAL).to(GRANTED_ENFORCEABLE).never(OVER);
            case RefusalBecameFinal _ ->
                    Step.from(REFUSED_NOT_FINAL, UNDER_APPEAL).to(REFUSED_FINAL).never(OVER);
            case DecisionNotified _ -> Step.stay();
            case Suspended _ -> Step.from(OPEN).only(SUSPENDED);
            case Resumed _ -> Step.stay();
            case BarProposed _ -> Step.stay();
            case Barred _ -> Step.from(OPEN).only(BARRED);
            case BarReviewProposed _ -> Step.stay();
            case BarLifted _ -> Step.stay();
            case ReExtraditionRiskNoted _ -> Step.stay();
            case AssurancesGiven _ -> Step.stay();
            case Reacted _ -> Step.stay();
            case SurrenderAppointed _ -> Step.stay();
            case RequestWithdrawn _ -> Step.from(ExtraditionStage.ACTIVE).to(WITHDRAWN).never(OVER);
            case Lapsed _ -> Step.from(PROVISIONAL_ARREST).only(LAPSED);
            case Surrendered _ -> Step.from(GRANTED_ENFORCEABLE).only(SURRENDERED);
            case Rendered _, IllegallyDeported _ -> taken();
            case SpecialityRaised _ -> Step.stay();
            case EndedByDeath _ -> Step.from(OPEN).to(ENDED_BY_DEATH).orStay();
        };
    }

    private static Step<ExtraditionStage> taken() {
        Set<ExtraditionStage> before = EnumSet.allOf(ExtraditionStage.class);
        before.removeAll(Set.of(SUSPENDED, BARRED, SURRENDERED, ENDED_BY_DEATH));
        return Step.from(before).to(OVERTAKEN_BY_RENDITION).never(SURRENDERED, ENDED_BY_DEATH);
    }

    @Override
    public ExtraditionState start() {
        return ExtraditionState.START;
    }

    @Override
    public ExtraditionState onDay(ExtraditionState state, LocalDate day) {
        return state.told();
    }

    @Override
    public ExtraditionState after(
            ExtraditionState before, Entry<ExtraditionAct> entry, Findings findings) {
        return switch (entry.act()) {
            case Suspended act -> suspended(before, act, entry, findings);
            case Barred act -> barred(before, act, entry, findings);
            case Surrendered _ -> surrendered(before, entry, findings);
            case Rendered _, IllegallyDeported _ -> moved(before, entry, findings).breached();
            case Resumed act -> before.with(before.obstacles().resumed(act, entry));
            case BarLifted act -> before.with(before.obstacles().unbarred(act, entry));
            case BarReviewProposed act -> before.with(before.obstacles().reviewed(act.linkId()));
            case BarProposed act ->
                    before.with(
                            before.obstacles().proposed(Bar.of(act.ground(), act.linkId(), entry)));
            case ReExtraditionRiskNoted _ -> before.mayBePassedOn();
            case SuretyStood act -> surety(before, act, entry, findings);
            case ExtraditionAct act ->
                    ExtraditionRecord.of(moved(before, entry, findings), act, entry);
        };
    }

    private static ExtraditionState moved(
            ExtraditionState before, Entry<ExtraditionAct> entry, Findings findings) {
        ExtraditionStage next = table(entry.act()).take(before.stage(), entry, findings);
        return next == before.stage() ? before : before.at(next, entry);
    }

    private static ExtraditionState suspended(
            ExtraditionState before,
            Suspended act,
            Entry<ExtraditionAct> entry,
            Findings findings) {
        boolean fits = table(act).take(before.stage(), entry, findings) == SUSPENDED;
        return fits ? before.with(before.obstacles().suspended(Suspension.of(act, entry))) : before;
    }

    private static ExtraditionState barred(
            ExtraditionState before, Barred act, Entry<ExtraditionAct> entry, Findings findings) {
        boolean fits = table(act).take(before.stage(), entry, findings) == BARRED;
        Bar bar = Bar.of(act.ground(), act.linkId(), entry);
        return fits ? before.with(before.obstacles().barred(bar)) : before;
    }

    /** INV-X-03: a surrender without an enforceable order, or over an obstacle, is a rendition. */
    private static ExtraditionState surrendered(
            ExtraditionState before, Entry<ExtraditionAct> entry, Findings findings) {
        if (before.stage().isGone() || before.status() == GRANTED_ENFORCEABLE) {
            return moved(before, entry, findings);
        }
        findings.add("surrender-in-breach", entry, before.status());
        return before.at(OVERTAKEN_BY_RENDITION, entry).breached();
    }

    private static ExtraditionState surety(
            ExtraditionState before,
            SuretyStood act,
            Entry<ExtraditionAct> entry,
            Findings findings) {
        Held now = before.measure();
        if (now == null || now.measure() != Measure.BAIL) {
            findings.add("no-bail", entry, before.status());
            return before;
        }
        return before.with(now.and(act.persons()));
    }

    @Override
    public boolean contradict(Entry<ExtraditionAct> one, Entry<ExtraditionAct> other) {
        return one.on().overlaps(other.on()) && differ(one.act(), other.act());
    }

    /** One decision of one level, or one transfer, cannot be two things. */
    private static boolean differ(ExtraditionAct one, ExtraditionAct other) {
        if (one instanceof Decision a && other instanceof Decision b) {
            return a.result().decidesOnTheRequest()
                    && b.result().decidesOnTheRequest()
                    && Objects.equals(a.level(), b.level())
                    && a.result().favoursSurrender() != b.result().favoursSurrender();
        }
        return one instanceof Transfer
                && other instanceof Transfer
                && one.getClass() != other.getClass();
    }
}
