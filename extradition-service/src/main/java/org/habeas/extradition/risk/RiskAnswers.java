package org.habeas.extradition.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.risk.Gathering.Known;
import org.habeas.extradition.risk.Simulating.Difference;
import org.habeas.extradition.risk.Simulating.Question;
import org.habeas.platform.http.Ids;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** What staff are told of dangers: each from what they may see (ADR 70). */
@ApplicationScoped
class RiskAnswers {
    private final Gathering gathering;
    private final RuleSets rules;
    private final RiskStore store;
    private final Reviews reviews;
    private final RowSecurity rows;
    private final Clock clock;

    RiskAnswers(
            Gathering gathering,
            RuleSets rules,
            RiskStore store,
            Reviews reviews,
            RowSecurity rows,
            Clock clock) {
        this.gathering = gathering;
        this.rules = rules;
        this.store = store;
        this.reviews = reviews;
        this.rows = rows;
        this.clock = clock;
    }

    /** What would be so, beside what is. */
    record Simulated(RiskView before, RiskView after, List<Difference> differences) {}

    /** The danger on a day, in a State or where the person is, computed now. */
    @Transactional
    RiskView one(
            UUID person, @Nullable LocalDate day, @Nullable String host, Visibility clearance) {
        Known known = known(person, day(day), host, clearance);
        Assessment said = new Assessing(rules.newest()).assess(known.input(), day(day));
        return RiskView.of(
                said, rules.newest(), next(known, day(day)), reviewed(person, clearance));
    }

    private Known known(UUID person, LocalDate day, @Nullable String host, Visibility clearance) {
        Known known = gathering.of(person, new Lens(day, Instant.MAX, clearance), host);
        rows.clear(clearance);
        boolean isKnown =
                known.crossesBorders()
                        || !known.input().isEmpty()
                        || store.newest(person, clearance).isPresent();
        if (!isKnown) {
            throw unknown();
        }
        return known;
    }

    static Refusal unknown() {
        return Refusal.unknown("risk assessment");
    }

    private @Nullable Reviewed reviewed(UUID person, Visibility clearance) {
        rows.clear(clearance);
        return reviews.newest(List.of(person)).get(person);
    }

    private @Nullable LocalDate next(Known known, LocalDate day) {
        return Stream.of(
                        Optional.ofNullable(known.nextChange()),
                        NextChange.ofProtections(known.input(), rules.newest(), day))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }

    /** The newest stored assessment of each person. */
    @Transactional
    List<RiskView> page(
            Map<String, String> filters, Visibility clearance, @Nullable UUID after, int limit) {
        rows.clear(clearance);
        List<RiskRow> found = store.page(filters, clearance, after, limit);
        Map<UUID, Reviewed> reviewed =
                reviews.newest(found.stream().map(row -> row.assessment().personId()).toList());
        return found.stream()
                .map(row ->
                        RiskView.of(row, rules.newest(), reviewed.get(row.assessment().personId())))
                .toList();
    }

    @Transactional
    long count(Map<String, String> filters, Visibility clearance) {
        rows.clear(clearance);
        return store.count(filters, clearance);
    }

    /** What was computed of a person, newest first. */
    @Transactional
    List<RiskView> history(UUID person, Visibility clearance, @Nullable UUID before, int limit) {
        rows.clear(clearance);
        if (store.newest(person, clearance).isEmpty()) {
            throw unknown();
        }
        return store.history(person, clearance, before, limit).stream()
                .map(row -> RiskView.of(row, rules.newest(), null))
                .toList();
    }

    /** Computes twice and stores nothing. */
    @Transactional
    Simulated simulate(Question question, Visibility clearance) {
        LocalDate day = day(question.asOf());
        RiskInput input = known(question.personId(), day, question.hostState(), clearance).input();
        Assessing assessing = new Assessing(rules.newest());
        Assessment before = assessing.assess(input, day);
        Assessment after = assessing.assess(Simulating.suppose(input, question.assume()), day);
        return new Simulated(
                RiskView.of(before, rules.newest(), null, null),
                RiskView.of(after, rules.newest(), null, null),
                Simulating.between(before, after, rules.newest()));
    }

    /** A reviewer finds another level, or that an earlier finding has ended. */
    @Transactional
    RiskView review(
            UUID person,
            @Nullable RiskLevel level,
            String reason,
            Visibility visibility,
            String by) {
        RiskView computed = one(person, null, null, Visibility.RESTRICTED);
        rows.clear(Visibility.RESTRICTED);
        reviews.add(
                new Reviewed(
                        Ids.next(),
                        person,
                        level,
                        reason,
                        computed.hostLevel(),
                        by,
                        clock.instant().truncatedTo(ChronoUnit.MICROS)),
                visibility.and(Visibility.CONFIDENTIAL));
        return one(person, null, null, Visibility.RESTRICTED);
    }
}
