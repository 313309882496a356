package org.habeas.platform.event;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.person.Erased;
import org.habeas.platform.security.RowSecurity;

/** Handles each event once: the mark and the effects are one transaction. */
@ApplicationScoped
class Inbox {
    private final EntityManager em;
    private final RowSecurity rows;
    private final List<Reaction> reactions;
    private final Erased erased;
    private final Clock clock;

    Inbox(EntityManager em, RowSecurity rows, @All List<Reaction> reactions, Erased erased, Clock clock) {
        this.em = em;
        this.rows = rows;
        this.reactions = reactions;
        this.erased = erased;
        this.clock = clock;
    }

    @Transactional
    void handle(Incoming event) {
        int isNew =
                em.createNativeQuery(
                                "insert into inbox (event_id, handled_at) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, event.id())
                        .setParameter(2, clock.instant())
                        .executeUpdate();
        if (isNew == 0) {
            return;
        }
        rows.clear(Visibility.RESTRICTED);
        Set<UUID> gone = erased.namedIn(event.payload());
        boolean tellsOfGone = event.isAboutAny(gone);
        Incoming heard = gone.isEmpty() ? event : event.without(gone);
        for (Reaction reaction : reactions) {
            if (reaction.wants(event) && (!tellsOfGone || reaction.reachesTheErased())) {
                reaction.on(heard);
            }
        }
    }
}
