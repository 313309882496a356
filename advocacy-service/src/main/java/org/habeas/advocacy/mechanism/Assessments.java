package org.habeas.advocacy.mechanism;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.habeas.advocacy.FactHappened;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** Tells this service of assessments that count, so that they answer demands. */
@ApplicationScoped
class Assessments {
    private final Event<FactHappened> facts;

    Assessments(Event<FactHappened> facts) {
        this.facts = facts;
    }

    /**
     * What the law of demands looks at.
     *
     * @param compliance of all that the decision demands for the person: one point of several is
     *     part of it
     */
    record Facts(Compliance compliance) {}

    void tell(Change<DecisionHead, DecisionAct, DecisionState> change) {
        for (Entry<DecisionAct> entry : change.after().applied()) {
            if (entry.act() instanceof ComplianceAssessed assessed && isNew(change, entry)) {
                tell(change, entry, assessed);
            }
        }
    }

    private static boolean isNew(
            Change<DecisionHead, DecisionAct, DecisionState> change, Entry<DecisionAct> entry) {
        return change.before().applied().stream().noneMatch(e -> e.id().equals(entry.id()));
    }

    private void tell(
            Change<DecisionHead, DecisionAct, DecisionState> change,
            Entry<DecisionAct> entry,
            ComplianceAssessed assessed) {
        Visibility shown = change.visibility().and(entry.visibility());
        UUID one = assessed.personId();
        List<@Nullable UUID> people =
                one == null ? DecisionDocket.everybody(change.head()) : List.of(one);
        for (@Nullable UUID person : people) {
            facts.fire(
                    new FactHappened(
                            "compliance-assessed",
                            person,
                            change.docketId(),
                            change.kind(),
                            entry.id(),
                            entry.on(),
                            DecisionDockets.isPublic(change.head(), change.to())
                                    ? shown
                                    : shown.and(Visibility.CONFIDENTIAL),
                            new Facts(of(change.to(), person))));
        }
    }

    private static Compliance of(DecisionState state, @Nullable UUID person) {
        return state.people().stream()
                .filter(each -> Objects.equals(each.personId(), person))
                .map(PersonCompliance::compliance)
                .findFirst()
                .orElse(Compliance.NO_INFORMATION);
    }
}
