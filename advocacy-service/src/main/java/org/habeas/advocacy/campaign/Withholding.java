package org.habeas.advocacy.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.habeas.advocacy.campaign.CampaignAct.PauseReason;
import org.habeas.advocacy.campaign.CampaignHead.PublicationBasis;
import org.habeas.docket.Fold;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;

/**
 * A campaign that named somebody with their consent is no longer shown outside once the consent is
 * withdrawn ({@code domain-model.md E.2}), on whichever day it is looked at.
 */
final class Withholding {
    private Withholding() {}

    static boolean applies(Look<CampaignHead, CampaignAct, CampaignState> look) {
        Visibility clearance = look.lens().clearance();
        if (clearance.mayRead(Visibility.CONFIDENTIAL)
                || look.head().publicationBasis() != PublicationBasis.CONSENT) {
            return false;
        }
        Lens last = new Lens(LocalDate.MAX, Instant.MAX, clearance);
        CampaignState state = Fold.fold(new CampaignDocket(), look.history(), last).state();
        return state.pausedFor() == PauseReason.CONSENT_WITHDRAWN;
    }
}
