package org.habeas.extradition.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/**
 * The deadlines of a person. Those of a docket about others too are counted again by the next
 * recount, without the person.
 */
@ApplicationScoped
class CountedRows implements PersonRows {
    private static final String DOCKETS =
            "(docket_id = any(?2) or docket_id in"
                    + " (select docket_id from deadline where ?1 = any(persons))"
                    + " or docket_id in (select docket_id from deadline_subject where person_id = ?1))";

    private final EntityManager em;

    CountedRows(EntityManager em) {
        this.em = em;
    }

    @Override
    public void erase(UUID person) {
        erase(person, List.of());
    }

    @Override
    public void erase(UUID person, List<UUID> dockets) {
        run(
                "delete from deadline_told where deadline_id in"
                        + " (select id from deadline where ?1 = any(persons) or docket_id = any(?2))",
                person,
                dockets);
        run("delete from deadline_counted where " + DOCKETS, person, dockets);
        run(
                "with gone as (select docket_id as id from deadline where ?1 = any(persons)"
                        + " union select docket_id from deadline_subject where person_id = ?1"
                        + " union select unnest(cast(?2 as uuid[]))),"
                        + " subjects as (delete from deadline_subject where docket_id in (select id from gone))"
                        + " delete from deadline where docket_id in (select id from gone)",
                person,
                dockets);
    }

    private void run(String sql, UUID person, List<UUID> dockets) {
        em.createNativeQuery(sql)
                .setParameter(1, person)
                .setParameter(2, dockets.toArray(UUID[]::new))
                .executeUpdate();
    }
}
