package org.habeas.extradition.extradition;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.extradition.bearing.Bears;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.Standing;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.extradition.ExtraditionAct.RiskReported;
import org.habeas.extradition.extradition.ExtraditionAct.SurrenderAppointed;
import org.habeas.extradition.extradition.ExtraditionAct.Surrendered;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Extradition proceedings: one docket a request (SM-8). */
@Singleton
class ExtraditionProceedings
        implements DocketKind<ExtraditionHead, ExtraditionAct, ExtraditionState>,
                Bears<ExtraditionHead, ExtraditionAct, ExtraditionState> {
    private final Rounds rounds;
    private final KnownLinks links;
    private final Sureties sureties;
    private final Treaties treaties;
    private final Instance<ProceedingChanges> changes;
    private final Instance<ExtraditionTakings> takings;

    ExtraditionProceedings(
            Rounds rounds,
            KnownLinks links,
            Sureties sureties,
            Treaties treaties,
            Instance<ProceedingChanges> changes,
            Instance<ExtraditionTakings> takings) {
        this.rounds = rounds;
        this.links = links;
        this.sureties = sureties;
        this.treaties = treaties;
        this.changes = changes;
        this.takings = takings;
    }

    @Override
    public String name() {
        return "extradition-proceedings";
    }

    @Override
    public Class<ExtraditionHead> headType() {
        return ExtraditionHead.class;
    }

    @Override
    public Class<ExtraditionAct> actType() {
        return ExtraditionAct.class;
    }

    @Override
    public DocketRules<ExtraditionAct, ExtraditionState> rules(ExtraditionHead head) {
        return new ExtraditionDocket();
    }

    @Override
    public List<UUID> subjects(ExtraditionHead head) {
        return List.of(head.personId());
    }

    @Override
    public String status(ExtraditionState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> statuses() {
        return Words.all(ExtraditionStage.class);
    }

    @Override
    public DocketView<ExtraditionHead, ExtraditionState> view(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        return DocketView.of(this, links.only(look));
    }

    @Override
    public List<String> filterNames() {
        return List.of("requesting_state", "requested_state", "instigating_state");
    }

    @Override
    public Map<String, List<String>> filters(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        Map<String, List<String>> filters = new HashMap<>();
        filters.put("requesting_state", List.of(look.head().requestingState()));
        put(filters, "requested_state", look.head().requestedState());
        put(filters, "instigating_state", look.head().instigatingState());
        return filters;
    }

    private static void put(
            Map<String, List<String>> filters, String name, @Nullable String value) {
        if (value != null) {
            filters.put(name, List.of(value));
        }
    }

    @Override
    public List<DomainEvent> events(
            Change<ExtraditionHead, ExtraditionAct, ExtraditionState> change) {
        return ExtraditionEvents.between(change, links::mayBeTold).stream()
                .filter(event -> takings.get().mayTell(event, change))
                .toList();
    }

    @Override
    public void changed(Change<ExtraditionHead, ExtraditionAct, ExtraditionState> change) {
        changes.get().follow(change);
    }

    @Override
    public List<TimeStart> limits(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        return treaties.isUnderAnother(look.head()) ? List.of() : ExtraditionLimits.of(look);
    }

    @Override
    public List<Edge> edges(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        return Stream.concat(ExtraditionEdges.of(look).stream(), OvertakingEdges.of(look).stream())
                .toList();
    }

    @Override
    public List<RiskFact> risks(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look, UUID person) {
        return ExtraditionRisks.of(look);
    }

    @Override
    public Standing standing(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look, UUID person) {
        Integer round = look.head().round();
        return round == null
                ? Standing.AS_THE_DOCKET
                : new Standing(null, Map.of("round", round.toString()));
    }

    @Override
    public List<Reliable> reliable(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        return ExtraditionDecisions.of(look);
    }

    @Override
    public ExtraditionHead complete(ExtraditionHead head) {
        return rounds.complete(head);
    }

    @Override
    public void admit(ExtraditionHead head) {
        if (head.requestingState().equals(head.requestedState())) {
            throw Refusal.invalid(
                    "extradition-from-itself",
                    "/head/requested_state",
                    "A State requests extradition from another State.");
        }
        treaties.admit(head);
        rounds.admit(head);
    }

    @Override
    public Visibility floor(ExtraditionHead head) {
        return Visibility.PARTNER;
    }

    /** What a matter is linked to is told only to those who may know of it. */
    @Override
    public Map<String, UUID> references(ExtraditionAct act) {
        return References.of(act);
    }

    @Override
    public void admit(ExtraditionHead head, ExtraditionAct act, FuzzyDate on) {
        if (act instanceof Bail bail) {
            Sureties.admit(bail);
        }
        if (act instanceof Surrendered && !on.changesState()) {
            throw Refusal.invalid(
                    "surrender-to-come",
                    "/on/modality",
                    "A day that is still to come is told by surrender_appointed, which is not public.");
        }
    }

    /**
     * Neither a warning (E.3: risk factors) nor a day that is still to come is for the public, nor
     * who stands surety as a private person.
     */
    @Override
    public Visibility atLeast(ExtraditionHead head, ExtraditionAct act) {
        return switch (act) {
            case RiskReported _, SurrenderAppointed _ -> Visibility.CONFIDENTIAL;
            case Bail bail -> sureties.atLeast(bail);
            default -> Visibility.PUBLIC;
        };
    }
}
