package org.habeas.platform.change;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.change.ChangePage.Item;
import org.habeas.platform.json.Json;
import org.habeas.platform.security.RowSecurity;

/** Reads what an audience is to be told, in the order of places. */
@ApplicationScoped
class ChangePages {
    /** So that a page fits into memory whatever its records are; the first one always does. */
    private static final long MOST_BYTES = 4 * 1024 * 1024;

    private final EntityManager em;
    private final RowSecurity rows;
    private final ObjectMapper mapper;

    ChangePages(EntityManager em, RowSecurity rows, ObjectMapper mapper) {
        this.em = em;
        this.rows = rows;
        this.mapper = mapper;
    }

    /**
     * One page. How far this audience is numbered is read first: what changes while the page is
     * read gets a later place, and so is told by the next page.
     */
    @Transactional
    ChangePage page(Asked asked, Visibility clearance) {
        rows.clear(clearance);
        Object[] ends =
                (Object[])
                        em.createNativeQuery(
                                        "select position, oldest from change_head where clearance = ?1")
                                .setParameter(1, clearance.ordinal())
                                .getSingleResult();
        long head = (Long) ends[0];
        List<Item> items = new ArrayList<>();
        boolean isMore = false;
        for (Object found : found(asked, clearance, head)) {
            Object[] row = (Object[]) found;
            if (items.size() == asked.limit() || !(Boolean) row[8]) {
                isMore = true;
                break;
            }
            items.add(item(row));
        }
        long last = isMore ? items.getLast().position() : Math.max(asked.after(), head);
        return new ChangePage(head, (Long) ends[1], items, last, isMore);
    }

    private List<?> found(Asked asked, Visibility clearance, long head) {
        Visibility was = asked.was();
        return em.createNativeQuery(
                        "select place, docket, docket_kind, is_upsert, why, moved_to, etag, content, fits"
                                + " from change_page(?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb), ?8, ?9)")
                .setParameter(1, clearance.ordinal())
                .setParameter(2, asked.after())
                .setParameter(3, head)
                .setParameter(4, asked.freshUntil())
                .setParameter(5, was == null ? -1 : was.ordinal())
                .setParameter(6, asked.wasUntil())
                .setParameter(7, Json.text(mapper, asked.anyOf()))
                .setParameter(8, asked.limit() + 1)
                .setParameter(9, MOST_BYTES)
                .getResultList();
    }

    private static Item item(Object[] row) {
        return new Item(
                (Long) row[0],
                (String) row[2],
                (UUID) row[1],
                (String) row[6],
                (byte[]) row[7],
                (String) row[4],
                (UUID) row[5]);
    }
}
