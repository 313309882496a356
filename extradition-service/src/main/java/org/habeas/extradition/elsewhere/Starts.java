package org.habeas.extradition.elsewhere;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.bearing.TimeStart.How;
import org.habeas.extradition.deadline.Deadlines;
import org.habeas.extradition.deadline.StartElsewhere;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.register.Rebuilding;
import org.habeas.platform.register.Register;
import org.habeas.platform.security.RowSecurity;

/** Keeps the time limits that other services tell of, and has their deadlines counted. */
@ApplicationScoped
class Starts {
    private final StartRows rows;
    private final Deadlines deadlines;
    private final Register register;
    private final RowSecurity security;
    private volatile boolean isCounted;

    Starts(StartRows rows, Deadlines deadlines, Register register, RowSecurity security) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.register = register;
        this.security = security;
    }

    /** What the event tells takes the place of what was told of the same limit. */
    @Transactional
    void begin(Incoming event, TimeStart start) {
        hold(event);
        LocalDate told = LocalDate.ofInstant(event.at(), ZoneOffset.UTC);
        rows.put(
                event.docketId(),
                event.docketKind(),
                new StartElsewhere(
                        event.person(),
                        start,
                        event.stateAfter(),
                        start.start().effectiveDay().or(event.when()::effectiveDay).orElse(told),
                        event.visibility()));
        count(event.docketId(), event.docketKind());
    }

    /** The event ends a limit that is known to run. */
    @Transactional
    void end(Incoming event, String rule, How how) {
        hold(event);
        UUID by = event.entryId() == null ? event.id() : event.entryId();
        rows.one(event.docketId(), event.person(), rule)
                .ifPresent(one -> {
                    rows.put(
                            event.docketId(),
                            event.docketKind(),
                            new StartElsewhere(
                                    one.personId(),
                                    one.start().ended(how, event.when(), by),
                                    event.stateAfter(),
                                    one.since(),
                                    one.visibility().and(event.visibility())));
                    count(event.docketId(), event.docketKind());
                });
    }

    /** The docket no longer tells that the limit runs. */
    @Transactional
    void forget(Incoming event, String rule) {
        hold(event);
        rows.remove(event.docketId(), event.person(), rule);
        count(event.docketId(), event.docketKind());
    }

    /** An entry was taken back: it starts nothing, and ends nothing either. */
    @Transactional
    void forgetEntry(Incoming event, UUID entry) {
        hold(event);
        for (StartElsewhere one : rows.of(event.docketId())) {
            TimeStart start = one.start();
            TimeStart.End end = start.end();
            if (start.entry().equals(entry)) {
                rows.remove(event.docketId(), one.personId(), start.rule());
            } else if (end != null && end.entry().equals(entry)) {
                rows.put(event.docketId(), event.docketKind(), running(one));
            }
        }
        count(event.docketId(), event.docketKind());
    }

    private static StartElsewhere running(StartElsewhere one) {
        TimeStart start = one.start();
        TimeStart open =
                new TimeStart(
                        start.rule(),
                        start.entry(),
                        start.start(),
                        start.state(),
                        start.due(),
                        null);
        return new StartElsewhere(
                one.personId(), open, one.status(), one.since(), one.visibility());
    }

    private void hold(Incoming event) {
        security.clear(Visibility.RESTRICTED);
        register.hold(List.of(event.person()));
    }

    private void count(UUID docket, String kind) {
        deadlines.keep(docket, kind, rows.of(docket));
    }

    /** Once a start: the rules may be newer than what was counted by them. */
    @Scheduled(
            every = "${habeas.days.every:60s}",
            delayed = "7s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Rebuilding.class)
    @Transactional
    void recount() {
        if (isCounted) {
            return;
        }
        security.clear(Visibility.RESTRICTED);
        for (Object row : rows.uncounted(deadlines.edition())) {
            Object[] docket = (Object[]) row;
            register.hold(List.of((UUID) docket[0]));
            count((UUID) docket[0], (String) docket[1]);
        }
        isCounted = true;
    }
}
