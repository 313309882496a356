package org.habeas.advocacy.compliance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.register.PersonRows;
import org.habeas.platform.register.Projection;

/** What was told of people, so that a decision recorded later is compared with it too. */
@ApplicationScoped
class ToldFacts implements PanacheRepositoryBase<ToldFact, UUID>, Projection, PersonRows {

    List<ToldFact> about(Collection<UUID> people) {
        return people.isEmpty()
                ? List.of()
                : list("personId in ?1 order by recordedAt, eventId", people);
    }

    /** The same event twice is once. */
    void keep(Incoming event) {
        if (findByIdOptional(event.id()).isEmpty()) {
            persistAndFlush(new ToldFact(event));
        }
    }

    List<ToldFact> ofEntry(UUID entry) {
        return list("entryId", entry);
    }

    @Override
    public List<String> tables() {
        return List.of("compliance_fact");
    }

    @Override
    public void erase(UUID person) {
        delete("personId", person);
    }
}
