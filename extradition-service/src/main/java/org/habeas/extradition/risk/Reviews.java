package org.habeas.extradition.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.jspecify.annotations.Nullable;

/** The findings of reviewers, only ever added to. Row-level security hides what is not for all. */
@ApplicationScoped
class Reviews {
    private final EntityManager em;

    Reviews(EntityManager em) {
        this.em = em;
    }

    void add(Reviewed reviewed, Visibility visibility) {
        RiskLevel level = reviewed.level();
        em.createNativeQuery(
                        "insert into risk_override (id, person_id, level, reason, visibility,"
                                + " computed_level, recorded_by, recorded_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, reviewed.id())
                .setParameter(2, reviewed.personId())
                .setParameter(3, level == null ? null : Words.of(level))
                .setParameter(4, reviewed.reason())
                .setParameter(5, visibility.ordinal())
                .setParameter(6, Words.of(reviewed.computedLevel()))
                .setParameter(7, reviewed.by())
                .setParameter(8, reviewed.at())
                .executeUpdate();
    }

    /** The newest of each person that the reader of this transaction may know. */
    Map<UUID, Reviewed> newest(Collection<UUID> persons) {
        return rows(
                        em.createNativeQuery(
                                        "select distinct on (person_id) id, person_id, level, reason,"
                                                + " computed_level, recorded_by, recorded_at"
                                                + " from risk_override where person_id = any(?1)"
                                                + " order by person_id, id desc")
                                .setParameter(1, persons.toArray(UUID[]::new))
                                .getResultList())
                .stream()
                .collect(Collectors.toMap(Reviewed::personId, Function.identity()));
    }

    private static List<Reviewed> rows(List<?> found) {
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row ->
                        new Reviewed(
                                (UUID) row[0],
                                (UUID) row[1],
                                level((String) row[2]),
                                (String) row[3],
                                RiskLevel.valueOf(((String) row[4]).toUpperCase(Locale.ROOT)),
                                (String) row[5],
                                (Instant) row[6]))
                .toList();
    }

    private static @Nullable RiskLevel level(@Nullable String word) {
        return word == null ? null : RiskLevel.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
