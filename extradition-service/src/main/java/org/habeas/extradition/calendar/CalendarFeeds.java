package org.habeas.extradition.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calendars that somebody may read. */
@ApplicationScoped
class CalendarFeeds implements PanacheRepositoryBase<CalendarFeed, UUID> {

    /** Found by the hash, so that how long it takes tells nothing of the token. */
    Optional<CalendarFeed> ofToken(byte[] hash) {
        return find("tokenHash", (Object) hash).firstResultOptional();
    }

    List<CalendarFeed> of(String owner) {
        return list("owner = ?1 and revokedAt is null order by id", owner);
    }

    long countOf(String owner) {
        return count("owner = ?1 and revokedAt is null", owner);
    }
}
