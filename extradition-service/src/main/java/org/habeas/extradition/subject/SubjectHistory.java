package org.habeas.extradition.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What was told of persons, with what has been told since, so that any day can be looked at. */
@ApplicationScoped
class SubjectHistory implements PanacheRepositoryBase<SubjectToldRow, UUID> {
    private record Key(UUID person, FactKind kind, UUID docket) {}

    /** What each docket told of each kind, and held on that day; never what was taken back. */
    List<SubjectFact> of(Collection<UUID> persons, LocalDate day) {
        return lines(persons).values().stream()
                .flatMap(line -> line.stream().filter(fact -> holds(fact, day)).limit(1))
                .toList();
    }

    /** The next day on which something else that was told of a person begins to hold. */
    Optional<LocalDate> nextAfter(List<UUID> person, LocalDate day) {
        return lines(person).values().stream()
                .flatMap(Deque::stream)
                .flatMap(fact -> Stream.ofNullable(fact.since()))
                .filter(since -> since.isAfter(day))
                .min(LocalDate::compareTo);
    }

    /**
     * By docket and kind, newest first. An event tells what holds today, so what was told before
     * and would begin no earlier does not count any more.
     */
    private Map<Key, Deque<SubjectFact>> lines(Collection<UUID> persons) {
        Map<Key, Deque<SubjectFact>> lines = new LinkedHashMap<>();
        list(
                        "personId in ?1 and goneAt is null order by personId, kind, docketId,"
                                + " toldAt, id",
                        persons)
                .stream()
                .map(SubjectToldRow::fact)
                .forEach(fact -> {
                    Deque<SubjectFact> line =
                            lines.computeIfAbsent(
                                    new Key(fact.personId(), fact.kind(), fact.docketId()),
                                    k -> new ArrayDeque<>());
                    while (!line.isEmpty() && !holdsBefore(line.peek(), fact)) {
                        line.pop();
                    }
                    line.push(fact);
                });
        return lines;
    }

    private static boolean holds(SubjectFact fact, LocalDate day) {
        LocalDate since = fact.since();
        return since == null || !since.isAfter(day);
    }

    private static boolean holdsBefore(SubjectFact earlier, SubjectFact later) {
        LocalDate since = later.since();
        return since != null && holds(earlier, since.minusDays(1));
    }

    void forget(UUID person, UUID docket, Instant now) {
        update(
                "goneAt = ?3 where personId = ?1 and docketId = ?2 and goneAt is null",
                person,
                docket,
                now);
    }

    void forget(UUID person, UUID docket, FactKind kind, Instant now) {
        update(
                "goneAt = ?4 where personId = ?1 and docketId = ?2 and kind = ?3 and goneAt is null",
                person,
                docket,
                kind,
                now);
    }

    /**
     * What an entry told is gone, but not what was told last of a kind that a docket always tells:
     * that came with the entry being taken back.
     */
    void forgetEntry(UUID person, UUID entry, Set<FactKind> claims, Instant now) {
        update(
                "goneAt = ?4 where personId = ?1 and entryId = ?2 and goneAt is null and (kind in ?3"
                        + " or exists (from SubjectToldRow n where n.personId = ?1 and n.kind = kind"
                        + " and n.docketId = docketId and n.goneAt is null and (n.toldAt > toldAt"
                        + " or n.toldAt = toldAt and n.id > id)))",
                person,
                entry,
                claims,
                now);
    }

    /** What one of our own dockets told last of each person. */
    Collection<SubjectToldRow> toldLast(UUID docket) {
        Map<Key, SubjectToldRow> last = new LinkedHashMap<>();
        list("docketId = ?1 and goneAt is null order by toldAt, id", docket).stream()
                .filter(row -> row.fact().kind().isOurs())
                .forEach(row ->
                        last.put(new Key(row.fact().personId(), row.fact().kind(), docket), row));
        return last.values();
    }
}
