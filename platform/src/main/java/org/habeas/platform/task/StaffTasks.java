package org.habeas.platform.task;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.json.Json;
import org.habeas.platform.register.CauseGone;
import org.habeas.platform.register.Looks;
import org.habeas.platform.register.Register;
import org.habeas.platform.security.RowSecurity;
import org.habeas.platform.task.WantEvents.Why;

/**
 * The queue of work as the rules of a service without a queue of its own see it. What was asked for
 * is kept here; the queue hears of it by events, but for what is RESTRICTED.
 */
@ApplicationScoped
public class StaffTasks {
    private final Wants wants;
    private final WantEvents events;
    private final Register register;
    private final Looks looks;
    private final RowSecurity rows;
    private final ObjectMapper mapper;
    private final Clock clock;

    StaffTasks(
            Wants wants,
            WantEvents events,
            Register register,
            Looks looks,
            RowSecurity rows,
            ObjectMapper mapper,
            Clock clock) {
        this.wants = wants;
        this.events = events;
        this.register = register;
        this.looks = looks;
        this.rows = rows;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Asks for a piece of work in the transaction at hand, unless it was asked for already. */
    @Transactional
    public void want(Want want) {
        rows.clear(Visibility.RESTRICTED);
        register.hold(List.of(want.personId() == null ? want.about() : want.personId()));
        WantRow known = wants.findById(id(want));
        if (known == null) {
            WantRow row = row(want);
            wants.persist(row);
            agree(row, false, Why.NO_LONGER_WANTED);
        } else {
            agree(known, known.moves(want, visibility(want), clock.instant()), Why.CAUSE_RETRACTED);
        }
    }

    /**
     * All that a rule wants to be done about a docket: what it no longer wants falls, unless it has
     * been dealt with.
     */
    @Transactional
    public void settle(UUID about, String rule, List<Want> wanted) {
        rows.clear(Visibility.RESTRICTED);
        settle(wants.ofRule(about, rule), wanted);
    }

    private void settle(List<WantRow> known, List<Want> wanted) {
        Set<UUID> still = wanted.stream().map(StaffTasks::id).collect(Collectors.toSet());
        known.stream()
                .filter(row -> !still.contains(row.id()))
                .forEach(row -> drop(row, Why.NO_LONGER_WANTED));
        wanted.forEach(this::want);
    }

    /** The same of all that a rule wants because of a docket, whatever it is about. */
    @Transactional
    public void settleFrom(UUID causing, String rule, List<Want> wanted) {
        rows.clear(Visibility.RESTRICTED);
        settle(wants.causedByDocket(causing, rule), wanted);
    }

    /** What is asked for about a docket, as far as the lens may know, what is RESTRICTED too. */
    @Transactional
    public List<WantedWork> of(UUID about, Lens lens) {
        rows.clear(Visibility.RESTRICTED);
        return wants.about(about).stream()
                .filter(row -> lens.clearance().mayRead(row.visibility()))
                .filter(row -> !row.wantedAt().isAfter(lens.knownAt()))
                .filter(row -> row.droppedAt() == null || row.droppedAt().isAfter(lens.knownAt()))
                .map(this::work)
                .toList();
    }

    /** What follows from an entry that was taken back was never to be done. */
    void fall(@Observes CauseGone gone) {
        wants.causedBy(gone.entryId()).forEach(row -> drop(row, Why.CAUSE_RETRACTED));
    }

    private void drop(WantRow row, Why why) {
        row.drop(clock.instant());
        agree(row, false, why);
    }

    /** The queue is told what it does not know yet. */
    private void agree(WantRow row, boolean isMoved, Why why) {
        if (row.isToTell() && (isMoved || !row.isTold())) {
            events.wanted(row);
        } else if (!row.isToTell() && row.isTold()) {
            events.dropped(row, why);
        }
    }

    private WantRow row(Want want) {
        return new WantRow(
                id(want),
                want,
                Json.text(mapper, want.cause()),
                Json.text(mapper, want.on()),
                visibility(want),
                clock.instant());
    }

    /** As strict as what it names, as far as this service holds it. */
    private Visibility visibility(Want want) {
        return looks.strictest(
                        List.of(want.about(), want.cause().docketId()), want.cause().entryId())
                .and(want.visibility())
                .and(Visibility.CONFIDENTIAL);
    }

    private static UUID id(Want want) {
        return Register.derived(want.cause(), want.about(), want.code() + " " + want.personId());
    }

    private WantedWork work(WantRow row) {
        return new WantedWork(
                row.id(),
                row.code(),
                row.rule(),
                row.personId(),
                Json.read(mapper, row.happened(), FuzzyDate.class),
                row.due(),
                row.visibility(),
                row.isTold());
    }
}
