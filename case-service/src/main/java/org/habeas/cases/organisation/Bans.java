package org.habeas.cases.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.json.Json;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/**
 * Which organisations are banned, as anybody knows it: whoever is known to belong to one is in
 * danger, whether or not the ban may be told. A ban lasts until the organisation is legal
 * again or the entry is taken back; a liquidation does not end it.
 */
@ApplicationScoped
public class Bans {
    private final EntityManager em;
    private final ObjectMapper mapper;
    private final Event<BanChanged> changed;

    Bans(EntityManager em, ObjectMapper mapper, Event<BanChanged> changed) {
        this.em = em;
        this.mapper = mapper;
        this.changed = changed;
    }

    /**
     * @param entry that tells of the ban
     */
    public record Ban(UUID entry, FuzzyDate on, Visibility visibility) {}

    /** An organisation was banned, or is so no longer. */
    public record BanChanged(UUID organisationId) {}

    /** The bans in force by organisation; whoever reads anything may ask. */
    public Map<UUID, Ban> all() {
        List<?> found =
                em.createNativeQuery(
                                "select organisation_id, entry_id, cast(happened as text), visibility"
                                        + " from organisation_ban")
                        .getResultList();
        Map<UUID, Ban> all = new HashMap<>();
        for (Object row : found) {
            Object[] columns = (Object[]) row;
            all.put((UUID) columns[0], ban(columns));
        }
        return all;
    }

    private Ban ban(Object[] columns) {
        return new Ban(
                (UUID) columns[1],
                Json.read(mapper, (String) columns[2], FuzzyDate.class),
                Visibility.values()[((Number) columns[3]).intValue()]);
    }

    void follow(Change<OrganisationHead, OrganisationAct, OrganisationState> change) {
        Entry<OrganisationAct> now = ban(change.after().applied());
        Entry<OrganisationAct> before = ban(change.before().applied());
        if (Objects.equals(id(now), id(before))) {
            return;
        }
        em.createNativeQuery("delete from organisation_ban where organisation_id = ?1")
                .setParameter(1, change.docketId())
                .executeUpdate();
        if (now != null) {
            em.createNativeQuery(
                            "insert into organisation_ban (organisation_id, entry_id, happened, visibility)"
                                    + " values (?1, ?2, cast(?3 as jsonb), ?4)")
                    .setParameter(1, change.docketId())
                    .setParameter(2, now.id())
                    .setParameter(3, Json.text(mapper, now.on()))
                    .setParameter(4, now.visibility().and(change.visibility()).ordinal())
                    .executeUpdate();
        }
        changed.fire(new BanChanged(change.docketId()));
    }

    private static @Nullable UUID id(@Nullable Entry<OrganisationAct> entry) {
        return entry == null ? null : entry.id();
    }

    /** The entry that banned it, unless it became legal since. */
    private static @Nullable Entry<OrganisationAct> ban(List<Entry<OrganisationAct>> applied) {
        Entry<OrganisationAct> ban = null;
        for (Entry<OrganisationAct> entry : applied) {
            if (entry.act() instanceof OrganisationAct.LegalStatusChanged turned) {
                boolean isLegal = turned.status() == LegalStatus.LEGAL;
                ban = turned.status().isBan() ? entry : isLegal ? null : ban;
            }
        }
        return ban;
    }
}
