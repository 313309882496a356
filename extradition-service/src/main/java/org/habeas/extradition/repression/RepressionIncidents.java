package org.habeas.extradition.repression;

import jakarta.enterprise.event.Event;
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
import org.habeas.extradition.PersonConcerned;
import org.habeas.extradition.bearing.Bears;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.repression.RepressionAct.AccompaniedByMinor;
import org.habeas.extradition.repression.RepressionAct.Targeted;
import org.habeas.extradition.repression.RepressionAct.VictimReturned;
import org.habeas.extradition.taking.Taking;
import org.habeas.extradition.taking.Takings;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Incidents of transnational repression, one docket each. */
@Singleton
class RepressionIncidents
        implements DocketKind<RepressionHead, RepressionAct, RepressionState>,
                Bears<RepressionHead, RepressionAct, RepressionState> {
    private final Event<PersonConcerned> concerned;
    private final Takings takings;

    RepressionIncidents(Event<PersonConcerned> concerned, Takings takings) {
        this.concerned = concerned;
        this.takings = takings;
    }

    @Override
    public String name() {
        return "repression-incidents";
    }

    @Override
    public Class<RepressionHead> headType() {
        return RepressionHead.class;
    }

    @Override
    public Class<RepressionAct> actType() {
        return RepressionAct.class;
    }

    @Override
    public DocketRules<RepressionAct, RepressionState> rules(RepressionHead head) {
        return new RepressionDocket();
    }

    @Override
    public List<UUID> subjects(RepressionHead head) {
        return head.persons();
    }

    @Override
    public String status(RepressionState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(AllegationStage.class);
    }

    @Override
    public List<String> filterNames() {
        return List.of("kind", "in_state", "destination_state", "disputed");
    }

    @Override
    public Map<String, List<String>> filters(
            Look<RepressionHead, RepressionAct, RepressionState> look) {
        RepressionHead head = look.head();
        Map<String, List<String>> filters = new HashMap<>();
        filters.put("kind", List.of(Words.of(head.kind())));
        filters.put("disputed", List.of(Boolean.toString(look.state().disputed())));
        if (head.inState() != null) {
            filters.put("in_state", List.of(head.inState()));
        }
        if (head.destinationState() != null) {
            filters.put("destination_state", List.of(head.destinationState()));
        }
        return filters;
    }

    @Override
    public List<DomainEvent> events(Change<RepressionHead, RepressionAct, RepressionState> change) {
        return Stream.concat(RepressionEvents.between(change).stream(), taken(change)).toList();
    }

    /** told once of a taking, by whichever docket has it first. */
    private Stream<DomainEvent> taken(
            Change<RepressionHead, RepressionAct, RepressionState> change) {
        return change.from().happened() != null
                ? Stream.empty()
                : change.head().victims().stream()
                        .distinct()
                        .flatMap(victim ->
                                RepressionTakings.taking(
                                        victim,
                                        change.docketId(),
                                        change.head(),
                                        change.visibility(),
                                        change.after()))
                        .filter(takings::claim)
                        .map(Taking::event);
    }

    @Override
    public void changed(Change<RepressionHead, RepressionAct, RepressionState> change) {
        concerned.fire(
                new PersonConcerned(change.head().persons(), change.docketId(), change.kind()));
    }

    @Override
    public List<Edge> edges(Look<RepressionHead, RepressionAct, RepressionState> look) {
        return RepressionBearing.edges(look);
    }

    @Override
    public List<RiskFact> risks(
            Look<RepressionHead, RepressionAct, RepressionState> look, UUID person) {
        return RepressionBearing.risks(look, person);
    }

    @Override
    public void admit(RepressionHead head) {
        if (head.victims().isEmpty() && head.unnamedVictims() == null) {
            throw Refusal.invalid(
                    "incident-without-victim",
                    "/head/victims",
                    "An incident names a victim, or says whom a source means.");
        }
        if (head.victims().stream().anyMatch(head.relatives()::contains)) {
            throw Refusal.invalid(
                    "relative-is-victim",
                    "/head/relatives",
                    "A relative is somebody else than a victim.");
        }
        if (head.inState() != null && head.inState().equals(head.destinationState())) {
            throw Refusal.invalid(
                    "taken-nowhere",
                    "/head/destination_state",
                    "Somebody is taken to another State.");
        }
    }

    @Override
    public void admit(RepressionHead head, RepressionAct act, FuzzyDate on) {
        if (act instanceof VictimReturned back
                && back.personId() != null
                && !head.victims().contains(back.personId())) {
            throw Refusal.invalid("not-a-victim", "/act/person_id", "A victim returns.");
        }
    }

    @Override
    public Map<String, UUID> references(RepressionAct act) {
        Map<String, UUID> named = new HashMap<>();
        if (act instanceof Targeted target) {
            for (int i = 0; i < target.dockets().size(); i++) {
                named.put("/dockets/" + i, target.dockets().get(i));
            }
        }
        return named;
    }

    @Override
    public Visibility floor(RepressionHead head) {
        return LeastClass.unlessTold(head);
    }

    /** That a child was there is for named persons unless somebody decides otherwise. */
    @Override
    public Visibility floor(RepressionHead head, RepressionAct act) {
        return act instanceof AccompaniedByMinor ? Visibility.RESTRICTED : floor(head);
    }

    @Override
    public Visibility atLeast(RepressionHead head) {
        return LeastClass.of(head);
    }

    @Override
    public Visibility atLeast(RepressionHead head, RepressionAct act) {
        return LeastClass.of(head).and(LeastClass.of(head, act));
    }
}
