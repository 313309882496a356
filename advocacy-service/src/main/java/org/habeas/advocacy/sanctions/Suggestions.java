package org.habeas.advocacy.sanctions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.sanctions.SanctionsAct.Adopted;
import org.habeas.advocacy.sanctions.SanctionsAct.Lifted;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.Want;
import org.jspecify.annotations.Nullable;

/**
 * What a published list suggests waits for a person: software adopts and lifts nothing. Who agrees
 * records it as a fact that replaces the suggestion; who does not takes the suggestion back.
 */
@ApplicationScoped
class Suggestions {
    static final String RULE = "SM-19";
    static final String CONFIRM_ADOPTION = "confirm_sanctions_adoption";
    static final String CONFIRM_LIFTING = "confirm_sanctions_lifting";

    private final Register register;
    private final SanctionsDockets kind;
    private final StaffTasks tasks;

    Suggestions(Register register, SanctionsDockets kind, StaffTasks tasks) {
        this.register = register;
        this.kind = kind;
        this.tasks = tasks;
    }

    void settle(UUID docket) {
        Look<SanctionsHead, SanctionsAct, SanctionsState> look =
                register.one(kind, docket, register.today(Visibility.RESTRICTED)).orElseThrow();
        List<Entry<SanctionsAct>> suggested =
                look.history().stream()
                        .filter(entry -> entry.standing() == Standing.PROPOSED)
                        .filter(entry -> isOfAList(entry.act()))
                        .toList();
        if (!suggested.isEmpty()) {
            tasks.settle(
                    docket,
                    RULE,
                    suggested.stream()
                            .filter(entry -> entry.retractedAt() == null)
                            .filter(entry -> !isKnown(entry.act(), look.state()))
                            .map(entry -> want(look, entry))
                            .toList());
        }
    }

    private static boolean isOfAList(SanctionsAct act) {
        return act instanceof Adopted adopted && adopted.listing() != null
                || act instanceof Lifted lifted && lifted.listing() != null;
    }

    /** Somebody may have recorded the same without looking at the suggestion. */
    private static boolean isKnown(SanctionsAct act, SanctionsState state) {
        return switch (act) {
            case Adopted adopted -> isOn(adopted.targetId(), adopted.listing(), state);
            case Lifted lifted -> !isOn(lifted.targetId(), lifted.listing(), state);
            case SanctionsAct.Proposed _,
                    SanctionsAct.TargetNamed _,
                    SanctionsAct.UnderConsideration _,
                    SanctionsAct.Rejected _,
                    SanctionsAct.Replied _ ->
                    true;
        };
    }

    private static boolean isOn(
            @Nullable UUID target, @Nullable Listing listing, SanctionsState state) {
        return state.targets().stream()
                .filter(one -> target != null && one.entries().contains(target))
                .flatMap(one -> one.listings().stream())
                .anyMatch(known -> known.isSame(listing));
    }

    private static Want want(
            Look<SanctionsHead, SanctionsAct, SanctionsState> look, Entry<SanctionsAct> entry) {
        return new Want(
                entry.act() instanceof Adopted ? CONFIRM_ADOPTION : CONFIRM_LIFTING,
                null,
                look.id(),
                look.kind(),
                new Cause(RULE, null, "advocacy", look.id(), entry.id()),
                entry.on(),
                look.visibility().and(entry.visibility()),
                null);
    }
}
