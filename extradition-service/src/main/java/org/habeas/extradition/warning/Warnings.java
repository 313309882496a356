package org.habeas.extradition.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Folded;
import org.habeas.docket.Visibility;
import org.habeas.extradition.deadline.Deadline;
import org.habeas.extradition.deadline.Deadlines;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.event.Outbox;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.Register;
import org.habeas.platform.security.RowSecurity;

/** R-16, SM-10: tells once of each step of each deadline; telling and its mark are one. */
@ApplicationScoped
class Warnings {
    private static final int BATCH = 50;

    private final Deadlines deadlines;
    private final ToldRows rows;
    private final MissedRaisesTask missed;
    private final Outbox outbox;
    private final Register register;
    private final RowSecurity security;
    private final Clock clock;

    Warnings(
            Deadlines deadlines,
            ToldRows rows,
            MissedRaisesTask missed,
            Outbox outbox,
            Register register,
            RowSecurity security,
            Clock clock) {
        this.deadlines = deadlines;
        this.rows = rows;
        this.missed = missed;
        this.outbox = outbox;
        this.register = register;
        this.security = security;
        this.clock = clock;
    }

    /** With full sight: what is known to be over is not warned of. */
    List<Deadline> untold(Window window) {
        LocalDate today = LocalDate.now(clock);
        return deadlines.untold(
                today.plusDays(window.from()), today.plusDays(window.to()), window.step(), BATCH);
    }

    /**
     * The persons first, as by every writer; what has changed meanwhile waits for the next look.
     */
    @Transactional
    boolean tell(Deadline found, Window window) {
        security.clear(Visibility.RESTRICTED);
        register.hold(found.persons());
        Optional<Deadline> now = deadlines.today(found.id(), Visibility.RESTRICTED);
        LocalDate due = found.verdict().due();
        boolean isNew =
                due != null
                        && now.filter(deadline -> isSame(deadline, found)).isPresent()
                        && rows.mark(found.id(), due, window.step(), clock.instant());
        if (isNew) {
            deadlines
                    .today(found.id(), Visibility.PARTNER)
                    .filter(told -> isSame(told, found))
                    .ifPresent(told -> send(told, window));
            security.clear(Visibility.RESTRICTED);
            if (window.isMissed()) {
                missed.raise(found);
            }
        }
        return isNew;
    }

    /** Partners learn of it only if what they may know says the same. */
    private static boolean isSame(Deadline told, Deadline whole) {
        return Objects.equals(told.verdict().due(), whole.verdict().due())
                && told.verdict().resting() == whole.verdict().resting();
    }

    private void send(Deadline told, Window window) {
        LocalDate due = Objects.requireNonNull(told.verdict().due());
        String type = window.isMissed() ? "legal-deadline-missed" : "legal-deadline-approaching";
        DeadlineFacts facts = DeadlineFacts.of(told, due, window);
        Outbox.Words words = new Outbox.Words(told.status(), told.status());
        for (UUID person : told.persons()) {
            outbox.append(new DomainEvent(type, person, facts), passing(told, facts), words);
        }
    }

    /** Nothing was recorded: a day has passed. */
    private Change<DeadlineFacts, Act, String> passing(Deadline told, DeadlineFacts facts) {
        Folded<Act, String> state =
                new Folded<>(told.status(), null, List.of(), List.of(), List.of(), List.of(), null);
        return new Change<>(
                told.docketId(),
                told.docketKind(),
                facts,
                told.visibility(),
                state,
                state,
                null,
                LocalDate.now(clock));
    }
}
