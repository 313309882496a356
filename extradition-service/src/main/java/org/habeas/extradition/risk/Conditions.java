package org.habeas.extradition.risk;

import static org.habeas.extradition.bearing.RiskFact.Standing.ENFORCEABLE;
import static org.habeas.extradition.bearing.RiskFact.Standing.PENDING;
import static org.habeas.extradition.bearing.RiskFact.Standing.SUSPENDED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.RiskFact.AlertForce;
import org.habeas.extradition.bearing.RiskFact.Claim;
import org.habeas.extradition.bearing.RiskFact.InterimMeasure;
import org.habeas.extradition.bearing.RiskFact.Operation;
import org.habeas.extradition.bearing.RiskFact.PoliticalMotiveFound;
import org.habeas.extradition.bearing.RiskFact.Protection;
import org.habeas.extradition.bearing.RiskFact.Request;
import org.habeas.extradition.bearing.RiskFact.Shelter;
import org.habeas.extradition.bearing.RiskFact.Taking;
import org.habeas.extradition.bearing.RiskFact.Warning;
import org.jspecify.annotations.Nullable;

/** When each factor of the rules holds, and by which entries; in their order. */
final class Conditions {
    private Conditions() {}

    /** By the code of the factor. */
    static final Map<String, Function<Situation, Evidence>> ALL = all();

    private static Map<String, Function<Situation, Evidence>> all() {
        Map<String, Function<Situation, Evidence>> all = new LinkedHashMap<>();
        all.put("T1", s -> Evidence.of(s.threats(PENDING)));
        all.put(
                "T2",
                s ->
                        s.threats(PENDING).isEmpty()
                                ? Evidence.of(s.threats(SUSPENDED))
                                : Evidence.NONE);
        all.put("T3", Conditions::furtherStates);
        all.put("T4", s -> Evidence.of(s.all(Request.class, request -> request.round() >= 2)));
        all.put("T5a", s -> Evidence.of(s.alertsForArrest(AlertForce.ACTIVE)));
        all.put(
                "T5b",
                s ->
                        s.alertsForArrest(AlertForce.ACTIVE).isEmpty()
                                ? Evidence.of(
                                        s.alertsForArrest(AlertForce.BLOCKED, AlertForce.UNKNOWN))
                                : Evidence.NONE);
        all.put("T6a", Conditions::held);
        all.put("T6b", s -> held(s).holds() ? Evidence.NONE : Evidence.of(s.held(true)));
        all.put("T7", s -> Evidence.of(s.claims(Claim.REFUSED_REMEDY_PENDING)));
        all.put("T8", Conditions::refusedForGood);
        all.put("T9", s -> Evidence.told(s.told().accusations()));
        all.put("T10", Conditions::taken);
        all.put("T11", s -> Evidence.of(s.all(Operation.class, o -> touches(s, o.inState()))));
        all.put("T12", Conditions::noAsylumLaw);
        all.put(
                "T13",
                s ->
                        Evidence.of(
                                s.all(
                                        Warning.class,
                                        w -> s.hostIsUnknown() || touches(s, w.inState()))));
        all.put("S1", s -> Evidence.of(s.protection(Shelter.REFUGEE_STATUS)));
        all.put("S2", s -> Evidence.of(s.protection(Shelter.SUBSIDIARY)));
        all.put(
                "S3",
                s ->
                        s.protection(Shelter.REFUGEE_STATUS).isEmpty()
                                        && s.protection(Shelter.SUBSIDIARY).isEmpty()
                                ? Evidence.of(s.protectionElsewhere())
                                : Evidence.NONE);
        all.put("S4", s -> Evidence.of(s.lastRoundsIfAllRefused()));
        all.put("S5a", s -> Evidence.of(s.alerts(AlertForce.DELETED_ON_RIGHTS_GROUND)));
        all.put(
                "S5b",
                s ->
                        s.alerts(AlertForce.DELETED_ON_RIGHTS_GROUND).isEmpty()
                                ? Evidence.of(s.alerts(AlertForce.DELETED_OTHERWISE))
                                : Evidence.NONE);
        all.put("S6", Conditions::politicalMotive);
        all.put(
                "S7",
                s -> Evidence.of(s.all(InterimMeasure.class, m -> s.isHere(m.againstState()))));
        return all;
    }

    private static Evidence furtherStates(Situation s) {
        List<Request> further = s.further();
        long states = further.stream().map(Request::requestingState).distinct().count();
        return Evidence.of(further).times((int) states);
    }

    /** What case-service says counts where no proceeding of ours knows better. */
    static Evidence held(Situation s) {
        Evidence known = Evidence.of(s.held(false));
        boolean asked =
                !s.all(Request.class, request -> s.isHere(request.requestedState())).isEmpty();
        return known.holds() || asked
                ? known
                : Evidence.told(
                        s.told().heldForExtradition().stream()
                                .filter(fact -> s.isHere(fact.state()))
                                .toList());
    }

    private static Evidence refusedForGood(Situation s) {
        return s.protectionHere().isEmpty()
                ? Evidence.of(s.claims(Claim.REFUSED_FINALLY))
                        .or(
                                Evidence.of(
                                        s.all(
                                                Protection.class,
                                                p ->
                                                        s.isHere(p.hostState())
                                                                && p.endedByDecision())))
                : Evidence.NONE;
    }

    private static Evidence taken(Situation s) {
        return Evidence.of(s.inAffair(Taking.class))
                .or(Evidence.told(s.told().abductions()))
                .or(Evidence.told(new Told(s.input().toldOfAffair()).abductions()));
    }

    private static boolean touches(Situation s, @Nullable String state) {
        return !s.hostIsUnknown() && (state == null || s.isHere(state));
    }

    /**
     * The law of the State is reference data; the entries are those that place the person there.
     */
    private static Evidence noAsylumLaw(Situation s) {
        return s.isUnprotecting() ? Evidence.of(s.presence()).or(ONCE) : Evidence.NONE;
    }

    private static final Evidence ONCE = new Evidence(1, List.of(), List.of());

    private static Evidence politicalMotive(Situation s) {
        return Evidence.of(s.inAffair(PoliticalMotiveFound.class))
                .or(Evidence.told(s.told().findingsOfPoliticalMotive()))
                .or(Evidence.told(new Told(s.input().toldOfAffair()).findingsOfPoliticalMotive()));
    }

    /** A request that still needs a decision, in the host State. */
    static Evidence openRequests(Situation s) {
        return Evidence.of(s.requests(PENDING, SUSPENDED));
    }

    /**
     * An application that does not let the person stay, while nothing suspends a request.
     */
    static Evidence exposed(Situation s) {
        List<RiskFact.Exposed> exposed =
                s.all(RiskFact.Exposed.class, e -> s.isHere(e.hostState()));
        List<RiskFact.Request> open = s.requests(PENDING, ENFORCEABLE);
        return exposed.isEmpty() || open.isEmpty()
                ? Evidence.NONE
                : Evidence.of(exposed).or(Evidence.of(open));
    }

    static Evidence enforceable(Situation s) {
        return Evidence.of(s.requests(ENFORCEABLE));
    }

    /** Handed over or taken to a persecuting State, or nobody knows where to. */
    static Evidence transferred(Situation s) {
        return Evidence.of(
                s.all(
                        RiskFact.Transfer.class,
                        t -> t.toState() == null || s.mayPersecute(t.toState())));
    }
}
