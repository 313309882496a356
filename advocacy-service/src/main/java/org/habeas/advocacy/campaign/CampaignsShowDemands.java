package org.habeas.advocacy.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import org.habeas.advocacy.demand.DemandChanged;
import org.habeas.platform.register.Register;

/**
 * A campaign shows the states of its demands, so it is written anew when one of them turns: at the
 * end of the transaction, when the demand itself has been written.
 */
@ApplicationScoped
class CampaignsShowDemands {
    private final Register register;
    private final CampaignDockets campaigns;
    private final EntityManager em;

    CampaignsShowDemands(Register register, CampaignDockets campaigns, EntityManager em) {
        this.register = register;
        this.campaigns = campaigns;
        this.em = em;
    }

    void refresh(@Observes(during = TransactionPhase.BEFORE_COMPLETION) DemandChanged change) {
        if (change.campaignId() != null) {
            register.refresh(campaigns, change.campaignId());
            em.flush();
        }
    }
}
