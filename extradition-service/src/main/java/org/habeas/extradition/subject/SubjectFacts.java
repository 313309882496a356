package org.habeas.extradition.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the dockets of all services tell of persons. */
@ApplicationScoped
class SubjectFacts implements PanacheRepositoryBase<SubjectFactRow, UUID> {

    List<SubjectFact> of(UUID person) {
        return list("personId = ?1 order by kind, docketId", person).stream()
                .map(SubjectFactRow::fact)
                .toList();
    }
}
