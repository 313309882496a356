package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.NameKeys;
import org.habeas.docket.NameMatch;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/**
 * Finds persons by name. Only spellings that the reader may know are looked at, found or ranked.
 */
@ApplicationScoped
class PersonMatches {
    /** More candidates than this share keys only with a text that is no name. */
    private static final int MOST = 5_000;

    private final EntityManager em;
    private final RowSecurity rows;

    PersonMatches(EntityManager em, RowSecurity rows) {
        this.em = em;
        this.rows = rows;
    }

    /** A person, how well the best of the visible names fits, and the finished card. */
    record Match(UUID person, double score, byte[] card) {

        @Override
        public String toString() {
            return "Match[" + person + "]";
        }
    }

    /**
     * Persons whose names fit, best first, then by id.
     *
     * @param filters what the list row must contain, as JSON
     */
    @Transactional
    List<Match> of(String text, String filters, Visibility clearance) {
        rows.clear(clearance);
        List<?> candidates =
                em.createNativeQuery(
                                "select n.person_id, n.value, l.body from person_name n"
                                        + " join listing l on l.docket_id = n.person_id"
                                        + " and l.clearance = n.clearance and l.kind = 'persons'"
                                        + " where n.clearance = ?1"
                                        + " and n.keys && string_to_array(?2, ' ')"
                                        + " and l.filters @> cast(?3 as jsonb)"
                                        + " order by n.person_id limit "
                                        + MOST)
                        .setParameter(1, clearance.ordinal())
                        .setParameter(2, String.join(" ", NameKeys.keys(text)))
                        .setParameter(3, filters)
                        .getResultList();
        Map<UUID, Match> best = new HashMap<>();
        for (Object row : candidates) {
            Match match = match(text, (Object[]) row);
            if (match.score() >= NameMatch.MATCH_THRESHOLD) {
                best.merge(match.person(), match, (a, b) -> a.score() >= b.score() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(
                        Comparator.comparingDouble(Match::score)
                                .reversed()
                                .thenComparing(Match::person))
                .toList();
    }

    private static Match match(String text, Object[] row) {
        return new Match((UUID) row[0], NameMatch.score(text, (String) row[1]), (byte[]) row[2]);
    }
}
