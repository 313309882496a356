package org.habeas.cases.facets;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.habeas.platform.json.Json;
import org.habeas.platform.register.PersonRows;

/**
 * When a person had which value. What the person had added to the sums stays: it tells of nobody.
 */
@ApplicationScoped
class FacetRows implements PersonRows {
    private static final String KEEP_SUMS =
            "insert into tally_of_erased as t (clearance, facet, value, place, day, persons, held)"
                    + " select clearance, facet, value, place, day, persons, held"
                    + " from jsonb_to_recordset(cast(?1 as jsonb)) as r (clearance smallint,"
                    + " facet text, value text, place text, day date, persons bigint, held bigint)"
                    + " on conflict (clearance, facet, value, place, day) do update"
                    + " set persons = t.persons + excluded.persons, held = t.held + excluded.held";

    private final EntityManager em;
    private final FacetSpans spans;
    private final ObjectMapper mapper;

    FacetRows(EntityManager em, FacetSpans spans, ObjectMapper mapper) {
        this.em = em;
        this.spans = spans;
        this.mapper = mapper;
    }

    @Override
    public void erase(UUID person) {
        em.createNativeQuery(KEEP_SUMS)
                .setParameter(1, Json.text(mapper, Tallies.between(Set.of(), spans.of(person))))
                .executeUpdate();
        em.createNativeQuery("delete from person_facet where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
