package org.habeas.advocacy.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.CampaignTouched;
import org.habeas.advocacy.demand.DemandChanged;
import org.habeas.advocacy.recipient.RecipientChanged;
import org.habeas.platform.register.LastWork;
import org.habeas.platform.register.Register;

/**
 * A campaign shows the states of its demands, so it is written anew when one of them turns: at the
 * end of the transaction, when the demand itself has been written.
 */
@ApplicationScoped
class CampaignsShowDemands {
    private final Register register;
    private final CampaignDockets campaigns;
    private final TouchedCampaigns touched;
    private final LastWork lastWork;
    private final AddressedBy addressedBy;
    private final Event<CampaignWritten> written;

    CampaignsShowDemands(
            Register register,
            CampaignDockets campaigns,
            TouchedCampaigns touched,
            LastWork lastWork,
            AddressedBy addressedBy,
            Event<CampaignWritten> written) {
        this.register = register;
        this.campaigns = campaigns;
        this.touched = touched;
        this.lastWork = lastWork;
        this.addressedBy = addressedBy;
        this.written = written;
    }

    void note(@Observes DemandChanged change) {
        if (change.campaignId() != null) {
            touched.add(change.campaignId());
        }
    }

    void note(@Observes CampaignTouched change) {
        touched.add(change.campaignId());
    }

    /** A campaign shows how those whom it addresses are reached. */
    void note(@Observes RecipientChanged change) {
        addressedBy.campaigns(change.recipientId()).forEach(touched::add);
    }

    void write(@Observes(during = TransactionPhase.BEFORE_COMPLETION) RecipientChanged change) {
        write();
    }

    void write(@Observes(during = TransactionPhase.BEFORE_COMPLETION) CampaignTouched change) {
        write();
    }

    void write(@Observes(during = TransactionPhase.BEFORE_COMPLETION) DemandChanged change) {
        write();
    }

    private void write() {
        List<UUID> ids = touched.take();
        for (UUID id : ids) {
            register.rewrite(campaigns, id);
            written.fire(new CampaignWritten(id));
        }
        if (!ids.isEmpty()) {
            lastWork.done();
        }
    }
}
