package org.habeas.advocacy.mechanism;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** Decisions of mechanisms: what is admitted, shown and told. */
@Singleton
class DecisionDockets implements DocketKind<DecisionHead, DecisionAct, DecisionState> {

    @Override
    public String name() {
        return "mechanism-decisions";
    }

    @Override
    public Class<DecisionHead> headType() {
        return DecisionHead.class;
    }

    @Override
    public Class<DecisionAct> actType() {
        return DecisionAct.class;
    }

    @Override
    public DocketRules<DecisionAct, DecisionState> rules(DecisionHead head) {
        return new DecisionDocket(head);
    }

    @Override
    public List<UUID> subjects(DecisionHead head) {
        return head.subjects();
    }

    @Override
    public String status(DecisionState state) {
        return Words.of(state.stage());
    }

    @Override
    public Map<String, List<String>> filters(Look<DecisionHead, DecisionAct, DecisionState> look) {
        return Map.of(
                "mechanism", List.of(Words.of(look.head().mechanism())),
                "compliance", List.of(Words.of(look.state().compliance())));
    }

    @Override
    public List<String> filterNames() {
        return List.of("mechanism", "compliance");
    }

    @Override
    public List<DomainEvent> events(Change<DecisionHead, DecisionAct, DecisionState> change) {
        return DecisionEvents.between(change);
    }

    @Override
    public void admit(DecisionHead head, DecisionAct act, FuzzyDate on) {
        @Nullable UUID person = act.personId();
        if (person != null && !head.subjects().contains(person)) {
            throw Refusal.invalid(
                    "not-a-subject",
                    "/act/person_id",
                    "This person is not a subject of the decision.");
        }
    }

    /** Public only if the body published it, which whoever records it must say. */
    @Override
    public Visibility floor(DecisionHead head) {
        return Visibility.CONFIDENTIAL;
    }
}
