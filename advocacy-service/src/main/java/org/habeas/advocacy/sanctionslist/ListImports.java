package org.habeas.advocacy.sanctionslist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.habeas.advocacy.sanctions.Listing;
import org.habeas.advocacy.sanctions.ProposedTargets;
import org.habeas.advocacy.sanctions.ProposedTargets.Target;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.SourceKind;
import org.jspecify.annotations.Nullable;

/** Keeps that a list was read and puts before staff what it may mean, together or not at all. */
@ApplicationScoped
class ListImports {
    private final EntityManager em;
    private final ProposedTargets targets;
    private final Clock clock;

    ListImports(EntityManager em, ProposedTargets targets, Clock clock) {
        this.em = em;
        this.targets = targets;
        this.clock = clock;
    }

    /** The newest file of a list that was read. */
    @Transactional
    Optional<ListImport> newest(String list) {
        List<?> found =
                em.createNativeQuery(
                                "select list, sha256, persons, adoptions, liftings, imported_at"
                                        + " from sanctions_list_import where list = ?1"
                                        + " order by imported_at desc limit 1")
                        .setParameter(1, list)
                        .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new ListImport(
                                (String) row[0],
                                (String) row[1],
                                ((Number) row[2]).intValue(),
                                ((Number) row[3]).intValue(),
                                ((Number) row[4]).intValue(),
                                (Instant) row[5]))
                .findFirst();
    }

    @Transactional
    ListImport keep(PublishedList list, String sha256, Comparison read, String by) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "sanctions-list " + list.id())
                .getResultList();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int adoptions = 0;
        for (Comparison.Match match : read.matches()) {
            adoptions += suggest(list, match, by, now) ? 1 : 0;
        }
        int liftings = 0;
        for (Map.Entry<Target, List<String>> gone : read.gone().entrySet()) {
            for (String reference : gone.getValue()) {
                liftings += suggestEnd(list, gone.getKey(), reference, by, now) ? 1 : 0;
            }
        }
        ListImport kept =
                new ListImport(list.id(), sha256, read.persons(), adoptions, liftings, now);
        insert(kept, by);
        return kept;
    }

    private boolean suggest(PublishedList list, Comparison.Match match, String by, Instant now) {
        ListEntry entry = match.entry();
        LocalDate day = entry.listedOn();
        FuzzyDate listedOn = day == null ? null : FuzzyDate.day(day);
        Listing listing = new Listing(list.id(), entry.reference(), entry.programme(), listedOn);
        FuzzyDate on = listedOn == null || isAhead(day, now) ? FuzzyDate.unknown() : listedOn;
        return targets.suggest(
                match.target(), listing, true, on, source(list, entry.reference(), now), by);
    }

    private static boolean isAhead(@Nullable LocalDate day, Instant now) {
        return day != null && day.isAfter(day(now));
    }

    private boolean suggestEnd(
            PublishedList list, Target target, String reference, String by, Instant now) {
        Listing listing = new Listing(list.id(), reference, null, null);
        return targets.suggest(
                target, listing, false, FuzzyDate.unknown(), source(list, reference, now), by);
    }

    /** The list as it was on the day on which we read it. */
    private static Provenance source(PublishedList list, String reference, Instant now) {
        return new Provenance(
                list.title(),
                list.authority(),
                list.url(),
                FuzzyDate.day(day(now)),
                SourceKind.OFFICIAL_STATEMENT,
                reference,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static LocalDate day(Instant now) {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private void insert(ListImport kept, String by) {
        em.createNativeQuery(
                        "insert into sanctions_list_import"
                                + " (list, sha256, persons, adoptions, liftings, imported_at,"
                                + " imported_by) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, kept.list())
                .setParameter(2, kept.sha256())
                .setParameter(3, kept.persons())
                .setParameter(4, kept.adoptionsSuggested())
                .setParameter(5, kept.liftingsSuggested())
                .setParameter(6, kept.importedAt())
                .setParameter(7, by)
                .executeUpdate();
    }
}
