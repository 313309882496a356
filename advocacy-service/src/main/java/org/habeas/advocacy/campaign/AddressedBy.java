package org.habeas.advocacy.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;

/** Which campaigns ask something of an office. */
@ApplicationScoped
class AddressedBy {
    private final EntityManager em;
    private final RowSecurity rows;

    AddressedBy(EntityManager em, RowSecurity rows) {
        this.em = em;
        this.rows = rows;
    }

    List<UUID> campaigns(UUID recipient) {
        rows.clear(Visibility.RESTRICTED);
        return em.createNativeQuery(
                        "select distinct cast(head ->> 'campaign_id' as uuid) from docket"
                                + " where kind = 'demands' and head -> 'addressees' @> cast(?1 as jsonb)"
                                + " and head ->> 'campaign_id' is not null",
                        UUID.class)
                .setParameter(1, "[{\"recipient_id\":\"" + recipient + "\"}]")
                .getResultList();
    }
}
