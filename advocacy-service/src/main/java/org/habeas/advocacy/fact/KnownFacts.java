package org.habeas.advocacy.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of people and matters, so that a demand made later is answered by it too. */
@ApplicationScoped
class KnownFacts implements PanacheRepositoryBase<KnownFact, UUID> {
    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * What is known of these people, and of the matter without a person; never what an entry of
     * this service told that was taken back.
     */
    List<KnownFact> about(Collection<UUID> people, @Nullable UUID matter) {
        return list(
                "(personId in ?1 or (personId is null and docketId = ?2)) and not exists"
                        + " (select 1 from EntryRow e where e.id = entryId and e.retractedAt is not null)"
                        + " order by recordedAt, eventId",
                people.isEmpty() ? List.of(NOBODY) : people,
                matter == null ? NOBODY : matter);
    }

    void forget(UUID entry) {
        delete("entryId", entry);
    }
}
