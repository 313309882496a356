package org.habeas.advocacy.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;
import org.habeas.platform.register.Projection;

/** The ended consents that this service has heard of. */
@ApplicationScoped
class ConsentEnds implements PanacheRepositoryBase<ConsentEnd, UUID>, Projection, PersonRows {

    List<ConsentEnd> of(Collection<UUID> persons) {
        return persons.isEmpty()
                ? List.of()
                : list("personId in ?1 order by ended, eventId", persons);
    }

    @Override
    public List<String> tables() {
        return List.of("consent_end");
    }

    @Override
    public void erase(UUID person) {
        delete("personId", person);
    }
}
