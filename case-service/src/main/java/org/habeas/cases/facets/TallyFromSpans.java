package org.habeas.cases.facets;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.platform.json.Json;

/** Counts the numbers again from the spans of all persons, in the transaction of a rebuild. */
@ApplicationScoped
public class TallyFromSpans {
    private static final int BATCH = 200;

    private static final String ADD =
            "insert into tally_change (clearance, facet, value, place, day, persons, held)"
                    + " select clearance, facet, value, place, day, persons, held"
                    + " from jsonb_to_recordset(cast(?1 as jsonb)) as t (clearance smallint,"
                    + " facet text, value text, place text, day date, persons integer,"
                    + " held integer)";

    private final EntityManager em;
    private final FacetSpans spans;
    private final TallySums sums;
    private final TallyOfErased erased;
    private final ObjectMapper mapper;

    TallyFromSpans(
            EntityManager em,
            FacetSpans spans,
            TallySums sums,
            TallyOfErased erased,
            ObjectMapper mapper) {
        this.em = em;
        this.spans = spans;
        this.sums = sums;
        this.erased = erased;
        this.mapper = mapper;
    }

    /** What the spans were written with has counted differences only. */
    public void count() {
        em.createNativeQuery("delete from tally").executeUpdate();
        em.createNativeQuery("delete from tally_change").executeUpdate();
        erased.count();
        sums.moveAll();
        UUID last = new UUID(0, 0);
        List<UUID> batch = after(last);
        while (!batch.isEmpty()) {
            batch.forEach(this::count);
            sums.moveAll();
            batch = after(batch.getLast());
        }
    }

    private void count(UUID person) {
        em.createNativeQuery(ADD)
                .setParameter(1, Json.text(mapper, Tallies.between(Set.of(), spans.of(person))))
                .executeUpdate();
    }

    private List<UUID> after(UUID last) {
        return em.createNativeQuery(
                        "select distinct person_id from person_facet where known_until is null"
                                + " and person_id > ?1 order by person_id limit "
                                + BATCH,
                        UUID.class)
                .setParameter(1, last)
                .getResultList();
    }
}
