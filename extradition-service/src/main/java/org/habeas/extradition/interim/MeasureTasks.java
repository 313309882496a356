package org.habeas.extradition.interim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.Basis;
import org.habeas.extradition.interim.InterimAct.Breached;
import org.habeas.extradition.interim.InterimAct.Lifted;
import org.habeas.extradition.interim.InterimAct.Refused;
import org.habeas.extradition.interim.InterimState.How;
import org.habeas.extradition.task.Raising;
import org.habeas.extradition.task.TaskCode;
import org.habeas.extradition.task.Tasks;
import org.habeas.platform.register.Change;
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

    void on(Change<InterimHead, InterimAct, InterimState> change) {
        register.one(kind, change.docketId(), register.today(Visibility.RESTRICTED))
                .ifPresent(look -> {
                    look.folded().applied().stream()
                            .filter(MeasureTasks::asksForWork)
                            .forEach(entry -> raise(look, entry, change.today()));
                    ranOut(look).forEach(basis -> raise(look, null, basis, null));
                });
    }

    private static boolean asksForWork(Entry<InterimAct> entry) {
        return entry.act() instanceof Refused
                || entry.act() instanceof Lifted
                || entry.act() instanceof Breached;
    }

    /** A breach is urgent: it is due on the day on which we learn of it. */
    private void raise(
            Look<InterimHead, InterimAct, InterimState> look,
            Entry<InterimAct> entry,
            LocalDate today) {
        Basis basis = Basis.of(look, entry);
        if (entry.act() instanceof Breached breached) {
            raise(look, breached.personId(), basis, today);
        } else {
            raise(look, null, basis, null);
        }
    }

    private static Stream<Basis> ranOut(Look<InterimHead, InterimAct, InterimState> look) {
        return look.state().periods().stream()
                .map(InterimState.Period::end)
                .filter(Objects::nonNull)
                .filter(end -> end.how() == How.RAN_OUT)
                .map(end -> Basis.of(look, end.entry()).dated(day(end.on())));
    }

    private static LocalDate day(FuzzyDate on) {
        return on.effectiveDay().orElseThrow();
    }

    private void raise(
            Look<InterimHead, InterimAct, InterimState> look,
            @Nullable UUID only,
            Basis basis,
            @Nullable LocalDate due) {
        look.head().persons().stream()
                .filter(person -> only == null || only.equals(person))
                .forEach(person ->
                        tasks.raise(
                                new Raising(
                                        TaskCode.REVIEW_AFTER_INTERIM_MEASURE,
                                        person,
                                        look.id(),
                                        basis.cause(RULE),
                                        basis.on(),
                                        basis.visibility(),
                                        basis.sources(),
                                        due)));
    }
}
