package org.habeas.advocacy.campaign;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.register.Projection;
import org.habeas.platform.register.Rewriting;

/** The page of a campaign shows cards of other dockets: it is written once these are there. */
@Singleton
@Priority(-1)
class CampaignsProjection implements Projection {
    private final CampaignDockets kind;
    private final Rewriting rewriting;
    private final EntityManager em;

    CampaignsProjection(CampaignDockets kind, Rewriting rewriting, EntityManager em) {
        this.kind = kind;
        this.rewriting = rewriting;
        this.em = em;
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void refill() {
        List<UUID> campaigns =
                em.createNativeQuery(
                                "select id from docket where kind = 'campaigns' order by id",
                                UUID.class)
                        .getResultList();
        campaigns.forEach(id -> rewriting.again(kind, id));
    }
}
