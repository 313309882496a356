package org.habeas.cases.contradiction;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.contradiction.ContradictionAct.PositionTaken;
import org.habeas.cases.contradiction.ContradictionAct.Resolved;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Declared contradictions as dockets of the register. */
@Singleton
public class ContradictionKind
        implements DocketKind<ContradictionHead, ContradictionAct, ContradictionState> {
    private static final ContradictionDocket RULES = new ContradictionDocket();

    private final Event<PersonConcerned> concerned;

    ContradictionKind(Event<PersonConcerned> concerned) {
        this.concerned = concerned;
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
    public Map<String, List<String>> filters(
            Look<ContradictionHead, ContradictionAct, ContradictionState> look) {
        return Map.of("type", List.of(Words.of(look.head().type())));
    }

    @Override
    public List<String> filterNames() {
        return List.of("type");
    }

    @Override
    public void changed(Change<ContradictionHead, ContradictionAct, ContradictionState> change) {
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

    /** {@code domain-model.md E.3}: contradiction sets are for partners. */
    @Override
    public Visibility floor(ContradictionHead head) {
        return Visibility.PARTNER;
    }
}
