package org.habeas.advocacy.mission;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.json.Json;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.PersonRows;
import org.habeas.platform.register.Register;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/**
 * The visit requests of all missions, a row for each of them and each audience, so that they can be
 * listed across missions.
 */
@ApplicationScoped
class VisitRows implements PersonRows {
    private final EntityManager em;
    private final Register register;
    private final RowSecurity rows;
    private final ObjectMapper mapper;

    VisitRows(EntityManager em, Register register, RowSecurity rows, ObjectMapper mapper) {
        this.em = em;
        this.register = register;
        this.rows = rows;
        this.mapper = mapper;
    }

    /** Writes the rows of one mission anew, in the transaction at hand. */
    @Transactional
    void write(Missions kind, UUID mission) {
        register.one(kind, mission, register.today(Visibility.RESTRICTED))
                .ifPresent(whole -> write(kind, whole));
    }

    private void write(Missions kind, Look<MissionHead, MissionAct, MissionState> whole) {
        em.createNativeQuery("delete from visit where docket_id = ?1")
                .setParameter(1, whole.id())
                .executeUpdate();
        for (Visibility clearance : Visibility.values()) {
            if (clearance.mayRead(whole.visibility())) {
                Lens lens = whole.lens().with(clearance);
                var look =
                        Look.of(
                                whole.id(),
                                kind,
                                whole.head(),
                                whole.visibility(),
                                whole.history(),
                                lens);
                if (kind.isShown(look)) {
                    look.state().visits().forEach(visit -> add(look, visit));
                }
            }
        }
    }

    private void add(Look<MissionHead, MissionAct, MissionState> look, Visit visit) {
        VisitCard card = VisitCard.of(look.id(), look.head(), look.state(), visit);
        em.createNativeQuery(
                        "insert into visit (id, clearance, docket_id, person_id, result, of_state,"
                                + " purpose, body) values (?1, ?2, ?3, cast(nullif(?4, '') as uuid), ?5, ?6, ?7, ?8)")
                .setParameter(1, visit.entry())
                .setParameter(2, look.lens().clearance().ordinal())
                .setParameter(3, look.id())
                .setParameter(4, text(visit.subject().personId()))
                .setParameter(5, Words.of(visit.result()))
                .setParameter(6, look.head().state())
                .setParameter(7, Words.of(look.head().purpose()))
                .setParameter(8, Json.bytes(mapper, card))
                .executeUpdate();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    @Override
    public void erase(UUID person) {
        rows.clear(Visibility.RESTRICTED);
        em.createNativeQuery("delete from visit where person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }
}
