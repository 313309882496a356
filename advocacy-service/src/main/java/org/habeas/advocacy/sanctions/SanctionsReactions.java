package org.habeas.advocacy.sanctions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.FactHappened;
import org.habeas.advocacy.sanctions.SanctionsAct.Adopted;
import org.habeas.advocacy.sanctions.SanctionsAct.Lifted;
import org.habeas.advocacy.sanctions.SanctionsAct.Replied;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/**
 * What follows inside this service: demands to impose sanctions are answered, names are kept for
 * the comparison with published lists, and what a list suggests is put before somebody.
 */
@ApplicationScoped
class SanctionsReactions {
    private final Event<FactHappened> facts;
    private final Targets targets;
    private final Suggestions suggestions;

    SanctionsReactions(Event<FactHappened> facts, Targets targets, Suggestions suggestions) {
        this.facts = facts;
        this.targets = targets;
        this.suggestions = suggestions;
    }

    void follow(Change<SanctionsHead, SanctionsAct, SanctionsState> change) {
        targets.keep(change.docketId(), change.to());
        suggestions.settle(change.docketId());
        Entry<SanctionsAct> entry = change.entry();
        if (entry != null && change.after().applied().contains(entry)) {
            tell(change, entry);
        }
    }

    /** The target of whom an act speaks, if of one. */
    static @Nullable UUID target(SanctionsAct act) {
        return switch (act) {
            case Adopted adopted -> adopted.targetId();
            case Lifted lifted -> lifted.targetId();
            case Replied reply -> reply.targetId();
            case SanctionsAct.Proposed _,
                    SanctionsAct.TargetNamed _,
                    SanctionsAct.UnderConsideration _,
                    SanctionsAct.Rejected _ ->
                    null;
        };
    }

    private void tell(
            Change<SanctionsHead, SanctionsAct, SanctionsState> change, Entry<SanctionsAct> entry) {
        Visibility visibility = change.visibility().and(entry.visibility());
        String type = SanctionsEvents.fact(entry.act(), change.to());
        if (type == null) {
            return;
        }
        List<@Nullable UUID> persons = new ArrayList<>(change.head().subjects());
        persons.add(null);
        for (UUID person : persons) {
            facts.fire(
                    new FactHappened(
                            type,
                            person,
                            change.docketId(),
                            change.kind(),
                            entry.id(),
                            entry.on(),
                            visibility,
                            SanctionsEvents.facts(change)));
        }
    }
}
