package org.habeas.extradition.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.extradition.PersonConcerned;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** The deadlines of all dockets: counted when something is recorded, told by the day. */
@ApplicationScoped
public class Deadlines {
    private final Counted counted;
    private final CountedElsewhere elsewhere;
    private final Storing storing;
    private final DeadlineRows rows;
    private final StartSources sources;
    private final RowSecurity security;
    private final Clock clock;

    Deadlines(
            Counted counted,
            CountedElsewhere elsewhere,
            Storing storing,
            DeadlineRows rows,
            StartSources sources,
            RowSecurity security,
            Clock clock) {
        this.counted = counted;
        this.elsewhere = elsewhere;
        this.storing = storing;
        this.rows = rows;
        this.sources = sources;
        this.security = security;
        this.clock = clock;
    }

    /** What runs out and when, for programs that keep a calendar. */
    public record Due(UUID id, String rule, LocalDate day) {}

    /** In the transaction of what changed the docket. */
    void on(@Observes PersonConcerned change) {
        security.clear(Visibility.RESTRICTED);
        counted.count(change.kind(), change.docketId());
    }

    /** What is known of a docket of another service takes the place of what was known of it. */
    @Transactional
    public void keep(UUID docket, String kind, List<StartElsewhere> starts) {
        security.clear(Visibility.RESTRICTED);
        elsewhere.count(docket, kind, starts);
    }

    /** The edition of the rules by which deadlines are counted now. */
    public int edition() {
        return storing.edition();
    }

    /** A page of what this reader may know, and one more to tell that there is a next. */
    @Transactional
    List<Deadline> page(DeadlineQuery asked, int limit) {
        security.clear(asked.clearance());
        return rows.page(asked, limit + 1);
    }

    @Transactional
    long count(DeadlineQuery asked) {
        security.clear(asked.clearance());
        return rows.count(asked);
    }

    @Transactional
    Optional<Deadline> one(UUID id, Visibility clearance, LocalDate day) {
        security.clear(clearance);
        return rows.page(DeadlineQuery.where(clearance, day, "id", id), 1).stream().findFirst();
    }

    /**
     * What runs today before a reader with this clearance, the first to end first.
     *
     * @param person only this person's
     * @param rule only under this rule
     */
    @Transactional
    public List<Due> running(
            Visibility clearance, @Nullable UUID person, @Nullable String rule, int limit) {
        security.clear(clearance);
        LocalDate today = LocalDate.now(clock);
        DeadlineQuery asked =
                DeadlineQuery.where(clearance, today, "person_id", person).and("rule", rule);
        return rows.page(asked.and("due_after", today.minusDays(1)), limit).stream()
                .filter(deadline -> deadline.verdict().isOpen())
                .flatMap(deadline -> due(deadline).stream())
                .toList();
    }

    /** One deadline as an audience knows it today. */
    @Transactional
    public Optional<Deadline> today(UUID id, Visibility clearance) {
        return one(id, clearance, LocalDate.now(clock));
    }

    /**
     * What ends within these days, with full sight, and nobody was told of at this step.
     *
     * @param step days before the last day; see the feature that tells
     */
    @Transactional
    public List<Deadline> untold(LocalDate first, LocalDate last, int step, int limit) {
        security.clear(Visibility.RESTRICTED);
        return rows.untold(LocalDate.now(clock), first, last, step, limit);
    }

    /** Who says that the deadline began. */
    @Transactional
    public List<Provenance> sources(Deadline deadline) {
        return sources.of(deadline);
    }

    private static Optional<Due> due(Deadline deadline) {
        LocalDate day = deadline.verdict().due();
        return day == null
                ? Optional.empty()
                : Optional.of(new Due(deadline.id(), deadline.rule().id(), day));
    }
}
