package org.habeas.cases.contradiction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.contradiction.ContradictionEvents.Position;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.Looks;
import org.habeas.platform.register.Looks.Seen;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.Want;

/**
 * while sources contradict each other, no state changes by it. Somebody is asked which is
 * right, and to look at what rests on a contested entry.
 */
@Rule(
        value = "R-25",
        when = {"contradiction-detected", "contradiction-resolved"},
        then =
                "Nothing changes its state. Staff are asked for examine_contradiction about the contradiction and each docket here with an effect that rests on a contested entry, until it is resolved.")
@ApplicationScoped
class ContradictionAsksDependants {
    private static final String RULE = "R-25";

    private final StaffTasks tasks;
    private final Looks looks;

    ContradictionAsksDependants(StaffTasks tasks, Looks looks) {
        this.tasks = tasks;
        this.looks = looks;
    }

    void follow(Change<ContradictionHead, ContradictionAct, ContradictionState> change) {
        ContradictionState now = change.to();
        if (!ContradictionEvents.isContested(now)) {
            tasks.settleFrom(change.docketId(), RULE, List.of());
            return;
        }
        Entry<ContradictionAct> last = now.positions().getLast();
        Stream<Want> itself =
                Stream.of(
                        want(
                                change,
                                new About(change.docketId(), change.kind()),
                                now.positions().getFirst().id(),
                                last));
        Stream<Want> dependants =
                ContradictionEvents.positions(now).stream()
                        .map(Position::entryId)
                        .distinct()
                        .flatMap(entry ->
                                resting(change, entry)
                                        .map(about -> want(change, about, entry, last)));
        tasks.settleFrom(
                change.docketId(), RULE, Stream.concat(itself, dependants).distinct().toList());
    }

    private record About(UUID id, String kind) {}

    private Stream<About> resting(
            Change<ContradictionHead, ContradictionAct, ContradictionState> change, UUID entry) {
        Lens all = new Lens(change.today(), Instant.MAX, Visibility.RESTRICTED);
        return looks.these(looks.restingOn(entry), all).stream()
                .map(Seen::look)
                .map(look -> new About(look.id(), look.kind()));
    }

    private static Want want(
            Change<ContradictionHead, ContradictionAct, ContradictionState> change,
            About about,
            UUID contested,
            Entry<ContradictionAct> last) {
        return new Want(
                "examine_contradiction",
                change.head().personId(),
                about.id(),
                about.kind(),
                new Cause(RULE, null, "case", change.docketId(), contested),
                last.on(),
                last.visibility().and(change.visibility()),
                null);
    }
}
