package org.habeas.advocacy.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The items of all feeds. */
@ApplicationScoped
class FeedRows {
    private static final int NEWEST = 100;

    private final EntityManager em;

    FeedRows(EntityManager em) {
        this.em = em;
    }

    /** What is written with full sight is written before anything is read with the public's. */
    void flush() {
        em.flush();
    }

    /** Writes the items of one campaign anew. */
    void write(UUID campaign, List<FeedItem> items) {
        em.createNativeQuery("delete from feed_entry where campaign_id = ?1")
                .setParameter(1, campaign)
                .executeUpdate();
        for (FeedItem item : items) {
            em.createNativeQuery(
                            "insert into feed_entry (id, campaign_id, title, content, language, author, link, tag, published)"
                                    + " values (?1, ?2, ?3, ?4, cast(?5 as text), ?6, ?7, ?8, ?9)")
                    .setParameter(1, item.id())
                    .setParameter(2, item.campaignId())
                    .setParameter(3, item.title())
                    .setParameter(4, item.content())
                    .setParameter(5, item.language())
                    .setParameter(6, item.author())
                    .setParameter(7, item.link())
                    .setParameter(8, item.tag())
                    .setParameter(9, item.published())
                    .executeUpdate();
        }
    }

    /** The newest, of one campaign or of all. */
    @Transactional
    List<FeedItem> newest(@Nullable UUID campaign) {
        Query query =
                em.createNativeQuery(
                        "select id, campaign_id, title, content, language, author, link, tag, published from feed_entry"
                                + (campaign == null ? "" : " where campaign_id = ?1")
                                + " order by published desc, id limit "
                                + NEWEST);
        if (campaign != null) {
            query.setParameter(1, campaign);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> item((Object[]) row)).toList();
    }

    private static FeedItem item(Object[] row) {
        return new FeedItem(
                (String) row[0],
                (UUID) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (Instant) row[8]);
    }
}
