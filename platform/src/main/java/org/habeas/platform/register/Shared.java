package org.habeas.platform.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Dockets that name a person and are about others too: they lose that person only. */
@ApplicationScoped
class Shared {
    private final EntityManager em;
    private final ObjectMapper mapper;

    Shared(EntityManager em, ObjectMapper mapper) {
        this.em = em;
        this.mapper = mapper;
    }

    /** What stands for those who were erased before. */
    Set<UUID> tombstones() {
        List<?> ids = em.createNativeQuery("select id from tombstone").getResultList();
        return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** Every docket that names the person anywhere, but those of these kinds. */
    List<UUID> naming(UUID person, List<String> kept) {
        List<?> ids =
                em.createNativeQuery(
                                "select d.id from docket d where d.kind <> all(?2) and"
                                        + " (d.id = ?1 or ?1 = any(d.subjects) or position(cast(?1 as text) in cast(d.head as text)) > 0"
                                        + " or exists (select from entry e where e.docket_id = d.id and"
                                        + " position(cast(?1 as text) in concat(e.act, e.sources, e.cause)) > 0))"
                                        + " order by d.id")
                        .setParameter(1, person)
                        .setParameter(2, kept.toArray(String[]::new))
                        .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** The dockets whose heads name one of these. */
    List<UUID> openedUnder(List<UUID> dockets, List<String> kept) {
        List<?> ids =
                em.createNativeQuery(
                                "select id from docket where kind <> all(?2)"
                                        + " and cast(head as text) like any(?1) order by id")
                        .setParameter(
                                1,
                                dockets.stream().map(id -> "%" + id + "%").toArray(String[]::new))
                        .setParameter(2, kept.toArray(String[]::new))
                        .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Takes the person out of the head and the entries of a docket. */
    void forget(UUID docket, UUID person, UUID tombstone) {
        Forgetting forgetting = new Forgetting(person, tombstone);
        Object head =
                em.createNativeQuery(
                                "select cast(head as text) from docket where id = ?1 for update")
                        .setParameter(1, docket)
                        .getSingleResult();
        em.createNativeQuery(
                        "update docket set head = cast(?2 as jsonb),"
                                + " subjects = array_replace(subjects, ?3, ?4) where id = ?1")
                .setParameter(1, docket)
                .setParameter(2, without(forgetting, head))
                .setParameter(3, person)
                .setParameter(4, tombstone)
                .executeUpdate();
        List<?> entries =
                em.createNativeQuery(
                                "select id, cast(act as text), cast(sources as text), cast(cause as text)"
                                        + " from entry where docket_id = ?1 and"
                                        + " position(cast(?2 as text) in concat(act, sources, cause)) > 0")
                        .setParameter(1, docket)
                        .setParameter(2, person)
                        .getResultList();
        entries.forEach(row -> forget((Object[]) row, forgetting));
    }

    private void forget(Object[] row, Forgetting forgetting) {
        em.createNativeQuery(
                        "update entry set act = cast(?2 as jsonb), sources = cast(?3 as jsonb),"
                                + " cause = cast(?4 as jsonb),"
                                + " standing_reason = case when standing_reason is null then null else ?5 end,"
                                + " retraction_reason = case when retraction_reason is null then null else ?5 end"
                                + " where id = ?1")
                .setParameter(1, row[0])
                .setParameter(2, without(forgetting, row[1]))
                .setParameter(3, without(forgetting, row[2]))
                .setParameter(4, row[3] == null ? null : without(forgetting, row[3]))
                .setParameter(5, Forgetting.WORDS)
                .executeUpdate();
    }

    private String without(Forgetting forgetting, Object json) {
        try {
            JsonNode tree = mapper.readTree((String) json);
            forgetting.in(tree);
            return mapper.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
