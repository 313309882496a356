package org.habeas.extradition.contested;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Cause;
import org.habeas.docket.Visibility;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.extradition.task.Tasks;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Looks;
import org.habeas.platform.register.Register;

/**
 * while sources contradict each other, no state changes by it. Somebody is asked to look at
 * each docket here that holds a contested entry or an effect that rests on one.
 */
@Rule(
        value = "R-25",
        when = {"contradiction-detected", "contradiction-resolved"},
        then =
                "Nothing changes its state. Staff are asked for examine_contradiction about each docket here that holds a contested entry or rests on one, until it is resolved.")
@Singleton
class ContradictionAsksDependants implements Reaction {
    private static final String DETECTED = "contradiction-detected";
    private static final String RESOLVED = "contradiction-resolved";

    private final Tasks tasks;
    private final Looks looks;
    private final Register register;

    ContradictionAsksDependants(Tasks tasks, Looks looks, Register register) {
        this.tasks = tasks;
        this.looks = looks;
        this.register = register;
    }

    record Position(UUID docketId, UUID entryId) {}

    record Facts(List<Position> positions) {}

    @Override
    public String rule() {
        return "R-25";
    }

    @Override
    public Set<String> to() {
        return Set.of(DETECTED, RESOLVED);
    }

    /** What is about nobody in particular has no dependants here. */
    @Override
    public boolean wants(Incoming event) {
        return Reaction.super.wants(event) && event.personId() != null;
    }

    @Override
    public void on(Incoming event) {
        register.hold(List.of(event.person()));
        List<Raising> dependants =
                event.as(Facts.class).positions().stream()
                        .flatMap(position -> dependants(event, position))
                        .toList();
        if (event.type().equals(DETECTED)) {
            dependants.forEach(tasks::raise);
        } else {
            dependants.forEach(work -> tasks.drop(Tasks.id(work), work.cause(), false));
        }
    }

    private Stream<Raising> dependants(Incoming event, Position position) {
        List<UUID> dockets =
                Stream.concat(
                                Stream.of(position.docketId()),
                                looks.restingOn(position.entryId()).stream())
                        .distinct()
                        .toList();
        return looks.these(dockets, register.today(Visibility.RESTRICTED)).stream()
                .filter(seen -> !seen.look().kind().equals("tasks"))
                .map(seen -> raising(event, position, seen.look().id()));
    }

    private Raising raising(Incoming event, Position position, UUID docket) {
        return new Raising(
                TaskCode.EXAMINE_CONTRADICTION,
                event.person(),
                docket,
                new Cause(rule(), null, event.service(), event.docketId(), position.entryId()),
                event.when(),
                event.visibility(),
                List.of(),
                null);
    }
}
