package org.habeas.advocacy.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What is known of people, so that a demand made later is answered by it too. */
@ApplicationScoped
class KnownFacts implements PanacheRepositoryBase<KnownFact, UUID> {

    List<KnownFact> about(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : list("personId in ?1 order by recordedAt, eventId", people);
    }

    void forget(UUID entry) {
        delete("entryId", entry);
    }
}
