package org.habeas.extradition.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.person.SamePersons;

/** What the dockets of all services tell of persons. */
@ApplicationScoped
class SubjectFacts implements PanacheRepositoryBase<SubjectFactRow, UUID> {
    private static final String SAME_AFFAIR =
            """
            with recursive affair(label, id) as (
                select word, linked_id from subject_fact where person_id = any(same_persons(array[?1], ?2)) and kind = 'FRAMEWORK_CASE'
                union
                select f.word, f.linked_id from subject_fact f
                join affair a on f.word = a.label or f.linked_id = a.id
                where f.kind = 'FRAMEWORK_CASE')
            select distinct f.person_id from subject_fact f
            join affair a on f.word = a.label or f.linked_id = a.id
            where f.kind = 'FRAMEWORK_CASE' and f.person_id <> all(same_persons(array[?1], ?2))
            """;

    private final SamePersons same;

    SubjectFacts(SamePersons same) {
        this.same = same;
    }

    /** By whichever of their ids a person was told of, as far as the reader may know that. */
    List<SubjectFact> of(UUID person, Visibility clearance) {
        List<UUID> ids = same.as(List.of(person), clearance);
        return list("personId in ?1 order by kind, docketId", ids).stream()
                .map(SubjectFactRow::fact)
                .toList();
    }

    /** An affair is the same under one label or one id; labels of one id are one affair. */
    Set<UUID> ofSameFrameworkCase(UUID person, Visibility clearance) {
        flush();
        return new HashSet<>(
                getEntityManager()
                        .createNativeQuery(SAME_AFFAIR, UUID.class)
                        .setParameter(1, person)
                        .setParameter(2, clearance.ordinal())
                        .getResultList());
    }
}
