package org.habeas.platform.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes, in the transaction that writes the finished answers, which audiences are to be told of
 * them. It compares what is there with what was noted last, so that what has not changed for an
 * audience is not told to it. In which order it is told, the {@link Numbering} says after the
 * commit.
 */
@ApplicationScoped
public class Changes {
    /**
     * Only what differs is touched, so that nobody waits for a lock who changes nothing. The two
     * parts never touch the same row: one is of those that are listed, the other of those not.
     */
    private static final String NOTE =
            """
            with told as (
                insert into change as c (docket_id, clearance, kind, is_there, tags, tags_ever, etag)
                select l.docket_id, l.clearance, l.kind, true, l.tags, l.tags, v.etag
                from listing l join view v on v.docket_id = l.docket_id and v.clearance = l.clearance
                left join change old on old.docket_id = l.docket_id and old.clearance = l.clearance
                where %s and (old.is_there and old.etag = v.etag and old.tags = l.tags) is not true
                on conflict (docket_id, clearance) do update
                set position = null, is_there = true, reason = null, merged_into = null,
                    tags = excluded.tags, etag = excluded.etag,
                    tags_ever = array(select distinct tag
                        from unnest(c.tags_ever || excluded.tags) as tag order by tag)
                returning 1),
            gone as (
                update change c
                set position = null, is_there = false, tags = cast(array[] as text[]), etag = null,
                    reason = case when v.moved_to is null then 'redacted' else 'merged_into' end,
                    merged_into = v.moved_to
                from change old
                left join listing l on l.docket_id = old.docket_id
                    and l.clearance = old.clearance and l.kind = old.kind
                left join view v on v.docket_id = old.docket_id and v.clearance = old.clearance
                where %s and old.is_there and l.docket_id is null
                    and c.docket_id = old.docket_id and c.clearance = old.clearance
                returning 1)
            select (select count(*) from told) + (select count(*) from gone)
            """;

    private static final String NOTE_ONE = NOTE.formatted("l.docket_id = ?1", "old.docket_id = ?1");
    private static final String NOTE_ALL = NOTE.formatted("true", "true");

    private final EntityManager em;

    Changes(EntityManager em) {
        this.em = em;
    }

    /** The answers of a docket have been written. */
    public void note(UUID docket) {
        note(NOTE_ONE, docket);
    }

    /** The answers of every docket have been written anew; told is only what differs. */
    public void noteAll() {
        note(NOTE_ALL, null);
    }

    private void note(String sql, @Nullable UUID docket) {
        Query query = em.createNativeQuery(sql);
        if (docket != null) {
            query.setParameter(1, docket);
        }
        wake(((Number) query.getSingleResult()).longValue());
    }

    /**
     * These dockets are deleted, because a person was erased. Of them only the ids are kept, for
     * who must delete a copy; where others are found by one of these ids, they are not any more,
     * and every reader with a filter hears of those, since nothing may say any more who it was.
     *
     * @param ids the dockets and the person
     */
    public void erased(List<UUID> ids) {
        UUID[] gone = ids.toArray(UUID[]::new);
        long told =
                em.createNativeQuery(
                                "update change set position = case when is_there then null else position end,"
                                        + " reason = case when is_there or reason = 'merged_into' then 'deleted' else reason end,"
                                        + " is_there = false, merged_into = null, etag = null, tags = cast(array[] as text[]),"
                                        + " tags_ever = array['type:' || kind, '*'] where docket_id = any(?1)")
                        .setParameter(1, gone)
                        .executeUpdate();
        em.createNativeQuery(
                        "update change set reason = 'deleted', merged_into = null where merged_into = any(?1)")
                .setParameter(1, gone)
                .executeUpdate();
        told += forgetMentions(gone);
        wake(told);
    }

    private int forgetMentions(UUID[] gone) {
        em.createNativeQuery(
                        "update listing set tags = array(select tag from unnest(listing.tags) as tag"
                                + " where tag <> all(mention.tags) order by tag) from "
                                + MENTIONS
                                + " where listing.tags && mention.tags")
                .setParameter(1, gone)
                .executeUpdate();
        return em.createNativeQuery(
                        "update change set"
                                + " position = case when change.tags && mention.tags then null else position end,"
                                + " tags = array(select tag from unnest(change.tags) as tag"
                                + " where tag <> all(mention.tags) order by tag),"
                                + " tags_ever = array(select tag from unnest(tags_ever) as tag"
                                + " where tag <> all(mention.tags) and tag <> '*' union all select '*')"
                                + " from "
                                + MENTIONS
                                + " where tags_ever && mention.tags")
                .setParameter(1, gone)
                .executeUpdate();
    }

    private static final String MENTIONS =
            "(select array(select word || id from unnest(cast(?1 as uuid[])) as id,"
                    + " unnest(array['person:', 'campaign:']) as word) as tags) as mention";

    private void wake(long changes) {
        if (changes > 0) {
            em.createNativeQuery(
                            "select cast(pg_notify('" + NumberingBatch.CHANNEL + "', '') as text)")
                    .getSingleResult();
        }
    }
}
