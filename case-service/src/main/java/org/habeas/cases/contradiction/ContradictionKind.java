package org.habeas.cases.contradiction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.contradiction.ContradictionAct.PositionTaken;
import org.habeas.cases.contradiction.ContradictionAct.Resolved;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Declared contradictions as dockets of the register. */
@Singleton
public class ContradictionKind
        implements DocketKind<ContradictionHead, ContradictionAct, ContradictionState> {
    private static final ContradictionDocket RULES = new ContradictionDocket();
    private static final Set<String> OURS =
            Set.of(
                    "persons",
                    "custody-records",
                    "criminal-proceedings",
                    "restrictions",
                    "organisations",
                    "sources",
                    "framework-cases",
                    "aggregate-figures",
                    "context-findings");

    private final Event<PersonConcerned> concerned;
    private final ContradictionAsksDependants dependants;

    ContradictionKind(Event<PersonConcerned> concerned, ContradictionAsksDependants dependants) {
        this.concerned = concerned;
        this.dependants = dependants;
    }

    @Override
    public String name() {
        return "contradictions";
    }

    @Override
    public Class<ContradictionHead> headType() {
        return ContradictionHead.class;
    }

    @Override
    public Class<ContradictionAct> actType() {
        return ContradictionAct.class;
    }

    @Override
    public DocketRules<ContradictionAct, ContradictionState> rules(ContradictionHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(ContradictionHead head) {
        return Stream.ofNullable(head.personId()).toList();
    }

    @Override
    public String status(ContradictionState state) {
        return Words.of(state.status());
    }

    @Override
    public List<String> statuses() {
        return Words.all(Resolution.class);
    }

    @Override
    public Map<String, List<String>> filters(
            Look<ContradictionHead, ContradictionAct, ContradictionState> look) {
        return Map.of(
                "type",
                List.of(Words.of(look.head().type())),
                "organisation_id",
                Stream.ofNullable(look.head().organisationId()).map(UUID::toString).toList());
    }

    @Override
    public List<String> filterNames() {
        return List.of("type", "organisation_id");
    }

    @Override
    public List<DomainEvent> events(
            Change<ContradictionHead, ContradictionAct, ContradictionState> change) {
        return ContradictionEvents.between(change);
    }

    @Override
    public void changed(Change<ContradictionHead, ContradictionAct, ContradictionState> change) {
        dependants.follow(change);
        subjects(change.head()).forEach(person -> concerned.fire(new PersonConcerned(person)));
    }

    @Override
    public void admit(ContradictionHead head, ContradictionAct act, FuzzyDate on) {
        if (act instanceof Resolved resolved && resolved.status() == Resolution.OPEN) {
            throw Refusal.invalid(
                    "not-a-resolution", "/act/status", "Use the act reopened to open it again.");
        }
        if (act instanceof PositionTaken position
                && (position.docketId() == null) != (position.entryId() == null)) {
            throw Refusal.invalid(
                    "half-a-reference", "/act/docket_id", "Name both the docket and its entry.");
        }
    }

    @Override
    public Map<String, UUID> references(ContradictionHead head) {
        Map<String, UUID> named = new HashMap<>();
        if (head.personId() != null) {
            named.put("/person_id", head.personId());
        }
        if (head.organisationId() != null) {
            named.put("/organisation_id", head.organisationId());
        }
        return named;
    }

    /** Dockets of other services are hidden by those services. */
    @Override
    public Map<String, UUID> references(ContradictionAct act) {
        return act instanceof PositionTaken position
                        && position.docketId() != null
                        && position.docketKind() != null
                        && OURS.contains(position.docketKind())
                ? Map.of("/docket_id", position.docketId())
                : Map.of();
    }

    /**
     * What was said under pressure is for staff; the rest is for partners ({@code domain-model.md
     * E.3}).
     */
    @Override
    public Visibility atLeast(ContradictionHead head, ContradictionAct act) {
        return head.type() == ContradictionType.COERCION_SUSPECTED
                ? Visibility.CONFIDENTIAL
                : Visibility.PUBLIC;
    }

    /** {@code domain-model.md E.3}: contradiction sets are for partners. */
    @Override
    public Visibility floor(ContradictionHead head) {
        return Visibility.PARTNER;
    }
}
