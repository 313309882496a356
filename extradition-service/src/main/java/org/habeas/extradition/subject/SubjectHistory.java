package org.habeas.extradition.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was told of persons, with what has been told since, so that any day can be looked at. */
@ApplicationScoped
class SubjectHistory implements PanacheRepositoryBase<SubjectToldRow, UUID> {
    private record Key(FactKind kind, UUID docket) {}

    /** Of each docket the newest of each kind that held on that day; never what was taken back. */
    List<SubjectFact> of(UUID person, LocalDate day) {
        Map<Key, SubjectFact> newest = new LinkedHashMap<>();
        list(
                        "personId = ?1 and goneAt is null and (since is null or since <= ?2)"
                                + " order by since nulls first, toldAt, id",
                        person,
                        day)
                .stream()
                .map(SubjectToldRow::fact)
                .forEach(fact -> newest.put(new Key(fact.kind(), fact.docketId()), fact));
        return List.copyOf(newest.values());
    }

    /** The next day on which something else that was told of a person begins to hold. */
    Optional<LocalDate> nextAfter(UUID person, LocalDate day) {
        return find("personId = ?1 and goneAt is null and since > ?2 order by since", person, day)
                .firstResultOptional()
                .map(SubjectToldRow::fact)
                .map(SubjectFact::since);
    }

    void forget(UUID person, UUID docket, Instant now) {
        update(
                "goneAt = ?3 where personId = ?1 and docketId = ?2 and goneAt is null",
                person,
                docket,
                now);
    }

    void forgetEntry(UUID person, UUID entry, Instant now) {
        update(
                "goneAt = ?3 where personId = ?1 and entryId = ?2 and goneAt is null",
                person,
                entry,
                now);
    }
}
