package org.habeas.advocacy.sanctions;

import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.sanctions.SanctionsAct.Adopted;
import org.habeas.advocacy.sanctions.SanctionsAct.Lifted;
import org.habeas.advocacy.sanctions.SanctionsAct.Rejected;
import org.habeas.advocacy.sanctions.SanctionsHead.Measure;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What a proposal tells the other services and, inside this one, the demands. */
final class SanctionsEvents {

    /**
     * The facts of every event about a proposal; never a name.
     *
     * @param targetCount of targets named and categories
     */
    record SanctionsFacts(Measure measure, int targetCount, List<UUID> linkedIncidentIds) {}

    private SanctionsEvents() {}

    static List<DomainEvent> between(Change<SanctionsHead, SanctionsAct, SanctionsState> change) {
        String type = type(change.from(), change.to());
        if (type == null) {
            return List.of();
        }
        SanctionsFacts facts = facts(change);
        List<UUID> subjects = change.head().subjects();
        return subjects.isEmpty()
                ? List.of(new DomainEvent(type, null, facts))
                : subjects.stream().map(p -> new DomainEvent(type, p, facts)).toList();
    }

    private static @Nullable String type(SanctionsState before, SanctionsState after) {
        boolean turned = before.stage() != after.stage();
        return switch (after.stage()) {
            case NONE -> null;
            case PROPOSED -> turned ? "sanctions-proposed" : null;
            case UNDER_CONSIDERATION -> turned ? "sanctions-under-consideration" : null;
            case REJECTED -> turned ? "sanctions-rejected" : null;
            case LIFTED -> turned ? "sanctions-lifted" : null;
            case ADOPTED -> adopted(before, after, turned);
        };
    }

    /** Whether those hit one by one are all of them, software does not decide. */
    private static @Nullable String adopted(
            SanctionsState before, SanctionsState after, boolean turned) {
        if (after.asProposed()) {
            return turned || !before.asProposed() ? "sanctions-adopted" : null;
        }
        return hit(after) > hit(before) ? "sanctions-partly-adopted" : null;
    }

    private static long hit(SanctionsState state) {
        return state.targets().stream().filter(SanctionsState.Target::sanctioned).count();
    }

    static SanctionsFacts facts(Change<SanctionsHead, SanctionsAct, SanctionsState> change) {
        SanctionsHead head = change.head();
        return new SanctionsFacts(
                head.measure(),
                change.to().targets().size() + head.targetCategories().size(),
                head.linkedIncidentIds());
    }

    /**
     * What an entry says of the demands to impose sanctions, whenever it reaches us: the demand
     * puts what it hears in the order of the days.
     */
    static @Nullable String fact(SanctionsAct act, SanctionsState after) {
        return switch (act) {
            case Rejected _ -> "sanctions-rejected";
            case Adopted adopted ->
                    adopted.targetId() == null ? "sanctions-adopted" : "sanctions-partly-adopted";
            case Lifted lifted ->
                    lifted.targetId() == null || after.stage() == SanctionsStage.LIFTED
                            ? "sanctions-lifted"
                            : null;
            case SanctionsAct.Proposed _,
                    SanctionsAct.TargetNamed _,
                    SanctionsAct.UnderConsideration _,
                    SanctionsAct.Replied _ ->
                    null;
        };
    }
}
