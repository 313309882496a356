package org.habeas.extradition.interim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.Basis;
import org.habeas.extradition.interim.InterimAct.Breached;
import org.habeas.extradition.interim.InterimAct.Lifted;
import org.habeas.extradition.interim.InterimAct.Refused;
import org.habeas.extradition.interim.InterimState.End;
import org.habeas.extradition.interim.InterimState.How;
import org.habeas.extradition.interim.InterimState.Period;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.extradition.task.Tasks;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * SM-13: a measure that was refused, was lifted, ran out or was breached asks for somebody's work;
 * what follows for the person, people decide.
 */
@ApplicationScoped
class MeasureTasks {
    private static final String RULE = "SM-13";

    private final Register register;
    private final InterimMeasures kind;
    private final Tasks tasks;

    MeasureTasks(Register register, InterimMeasures kind, Tasks tasks) {
        this.register = register;
        this.kind = kind;
        this.tasks = tasks;
    }

    /** What asks for work; a breach concerns one person, and is due when we learn of it. */
    private record Work(Basis basis, @Nullable UUID person, @Nullable LocalDate due) {
        boolean concerns(UUID one) {
            return person == null || person.equals(one);
        }
    }

    void reconsider(UUID measure) {
        register.one(kind, measure, register.today(Visibility.RESTRICTED))
                .ifPresent(look -> {
                    List<Work> work = Stream.concat(told(look), ranOut(look)).toList();
                    look.head()
                            .persons()
                            .forEach(person ->
                                    tasks.settle(
                                            person,
                                            measure,
                                            RULE,
                                            work.stream()
                                                    .filter(w -> w.concerns(person))
                                                    .map(w -> raising(person, measure, w))
                                                    .toList()));
                });
    }

    private static Stream<Work> told(Look<InterimHead, InterimAct, InterimState> look) {
        return look.folded().applied().stream().flatMap(entry -> told(look, entry));
    }

    private static Stream<Work> told(
            Look<InterimHead, InterimAct, InterimState> look, Entry<InterimAct> entry) {
        return switch (entry.act()) {
            case Refused _, Lifted _ -> Stream.of(new Work(Basis.of(look, entry), null, null));
            case Breached breached ->
                    Stream.of(new Work(Basis.of(look, entry), breached.personId(), learnt(entry)));
            case InterimAct.Requested _, InterimAct.Indicated _, InterimAct.Extended _ ->
                    Stream.empty();
        };
    }

    private static LocalDate learnt(Entry<?> entry) {
        return entry.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Stream<Work> ranOut(Look<InterimHead, InterimAct, InterimState> look) {
        return look.state().periods().stream()
                .map(Period::end)
                .filter(Objects::nonNull)
                .filter(end -> end.how() == How.RAN_OUT)
                .map(end -> new Work(ranOut(look, end), null, null));
    }

    private static Basis ranOut(Look<InterimHead, InterimAct, InterimState> look, End end) {
        return Basis.of(look, end.entry()).dated(end.on().effectiveDay().orElseThrow());
    }

    private static Raising raising(UUID person, UUID measure, Work work) {
        Basis basis = work.basis();
        return new Raising(
                TaskCode.REVIEW_AFTER_INTERIM_MEASURE,
                person,
                measure,
                basis.cause(RULE),
                basis.on(),
                basis.visibility(),
                basis.sources(),
                work.due());
    }
}
