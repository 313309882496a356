package org.habeas.platform.event;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.habeas.docket.Visibility;
import org.habeas.platform.person.Erased;
import org.habeas.platform.register.WriteGate;
import org.habeas.platform.security.RowSecurity;

/** Handles each event once: the mark and the effects are one transaction. */
@ApplicationScoped
class Inbox {
    private final EntityManager em;
    private final RowSecurity rows;
    private final List<Reaction> reactions;
    private final Erased erased;
    private final WriteGate gate;
    private final Clock clock;

    Inbox(
            EntityManager em,
            RowSecurity rows,
            @All List<Reaction> reactions,
            Erased erased,
            WriteGate gate,
            Clock clock) {
        this.em = em;
        this.rows = rows;
        this.gate = gate;
        this.reactions = reactions;
        this.erased = erased;
        this.clock = clock;
    }

    @Transactional
    void handle(Incoming event) {
        gate.enter();
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
        tell(event, Reaction::on);
    }

    /** Nothing that tells of somebody who was erased is heard again; lists lose them. */
    private void tell(Incoming event, BiConsumer<Reaction, Incoming> how) {
        Set<UUID> gone = erased.namedIn(event.payload());
        boolean tellsOfGone = event.isAboutAny(gone);
        Incoming heard = gone.isEmpty() ? event : event.without(gone);
        for (Reaction reaction : reactions) {
            if (reaction.wants(event) && (!tellsOfGone || reaction.reachesTheErased())) {
                how.accept(reaction, heard);
            }
        }
    }

    /**
     * In a rebuild, which is one transaction: what the event told is told to projections again if
     * it was handled, and once however often it stands on the topic. One that was not handled comes
     * by the ordinary way.
     */
    boolean replay(Incoming event) {
        int isNext =
                em.createNativeQuery(
                                "insert into replayed (event_id) select event_id from inbox"
                                        + " where event_id = ?1 on conflict do nothing")
                        .setParameter(1, event.id())
                        .executeUpdate();
        if (isNext == 0) {
            return false;
        }
        rows.clear(Visibility.RESTRICTED);
        tell(event, Reaction::replay);
        return true;
    }

    /**
     * The rebuild has heard everything.
     *
     * @return how many events were handled once and are not on the topics any more
     */
    long replayed() {
        em.flush();
        Object lost =
                em.createNativeQuery(
                                "select count(*) from inbox i where not exists"
                                        + " (select 1 from replayed r where r.event_id = i.event_id)")
                        .getSingleResult();
        em.createNativeQuery("delete from replayed").executeUpdate();
        return ((Number) lost).longValue();
    }
}
