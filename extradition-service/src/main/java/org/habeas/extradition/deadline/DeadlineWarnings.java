package org.habeas.extradition.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Folded;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.event.Outbox;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.Register;
import org.habeas.platform.security.RowSecurity;

/** R-16, SM-10: tells once of each step of each deadline; a step and its mark are one transaction. */
@ApplicationScoped
class DeadlineWarnings {
    private static final int BATCH = 50;

    private final DeadlineRows rows;
    private final MissedRaisesTask missed;
    private final Outbox outbox;
    private final Register register;
    private final RowSecurity security;
    private final Clock clock;

    DeadlineWarnings(
            DeadlineRows rows,
            MissedRaisesTask missed,
            Outbox outbox,
            Register register,
            RowSecurity security,
            Clock clock) {
        this.rows = rows;
        this.missed = missed;
        this.outbox = outbox;
        this.register = register;
        this.security = security;
        this.clock = clock;
    }

    /** With full sight: what is known to be over is not warned of. */
    @Transactional
    List<Deadline> untold(Window window) {
        security.clear(Visibility.RESTRICTED);
        LocalDate today = LocalDate.now(clock);
        return rows.untold(
                today,
                today.plusDays(window.from()),
                today.plusDays(window.to()),
                window.step(),
                BATCH);
    }

    /** The persons first, as by every writer. */
    @Transactional
    void tell(Deadline deadline, Window window) {
        security.clear(Visibility.RESTRICTED);
        register.hold(deadline.persons());
        if (!rows.mark(deadline, window.step(), clock.instant())) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        rows.page(
                        DeadlineQuery.where(
                                Visibility.PARTNER, today, "id", deadline.id()),
                        1)
                .stream()
                .filter(told -> isSame(told, deadline))
                .forEach(told -> send(told, window, today));
        if (window.isMissed()) {
            missed.raise(deadline);
        }
    }

    /** Partners learn of it only if what they may know says the same. */
    private static boolean isSame(Deadline told, Deadline whole) {
        return Objects.equals(told.verdict().due(), whole.verdict().due())
                && told.verdict().resting() == whole.verdict().resting();
    }

    private void send(Deadline told, Window window, LocalDate today) {
        LocalDate due = Objects.requireNonNull(told.verdict().due());
        String type = window.isMissed() ? "legal-deadline-missed" : "legal-deadline-approaching";
        DeadlineFacts facts = DeadlineFacts.of(told, due, window);
        Outbox.Words words = new Outbox.Words(told.status(), told.status());
        for (UUID person : told.persons()) {
            outbox.append(new DomainEvent(type, person, facts), passing(told, facts, today), words);
        }
    }

    /** Nothing was recorded: a day has passed. */
    private static Change<DeadlineFacts, Act, String> passing(
            Deadline told, DeadlineFacts facts, LocalDate today) {
        Folded<Act, String> state =
                new Folded<>(
                        told.status(), null, List.of(), List.of(), List.of(), List.of(), null);
        return new Change<>(
                told.docketId(),
                told.docketKind(),
                facts,
                told.visibility(),
                state,
                state,
                null,
                today);
    }
}
