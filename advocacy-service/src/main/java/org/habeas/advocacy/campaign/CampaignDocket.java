package org.habeas.advocacy.campaign;

import static org.habeas.advocacy.campaign.CampaignStage.ACTIVE;
import static org.habeas.advocacy.campaign.CampaignStage.DRAFT;
import static org.habeas.advocacy.campaign.CampaignStage.PAUSED;

import org.habeas.advocacy.campaign.CampaignAct.Closed;
import org.habeas.advocacy.campaign.CampaignAct.Launched;
import org.habeas.advocacy.campaign.CampaignAct.LettersSent;
import org.habeas.advocacy.campaign.CampaignAct.Noted;
import org.habeas.advocacy.campaign.CampaignAct.OfferMade;
import org.habeas.advocacy.campaign.CampaignAct.OutcomeClaimed;
import org.habeas.advocacy.campaign.CampaignAct.Paused;
import org.habeas.advocacy.campaign.CampaignAct.Resumed;
import org.habeas.advocacy.campaign.CampaignAct.SignedOff;
import org.habeas.advocacy.campaign.CampaignAct.TextPublished;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;

/** The table of a campaign ({@code domain-model.md SM-15}) and its fold. */
final class CampaignDocket implements DocketRules<CampaignAct, CampaignState> {

    static Step<CampaignStage> table(CampaignAct act) {
        return switch (act) {
            case Launched _ -> Step.from(DRAFT).only(ACTIVE);
            case TextPublished _,
                    OfferMade _,
                    LettersSent _,
                    OutcomeClaimed _,
                    SignedOff _,
                    Noted _ ->
                    Step.stay();
            case Paused _ -> Step.from(ACTIVE).only(PAUSED);
            case Resumed _ -> Step.from(PAUSED).only(ACTIVE);
            case Closed closed ->
                    Step.from(ACTIVE, PAUSED).to(CampaignStage.closed(closed.outcome()));
        };
    }

    @Override
    public CampaignState start() {
        return CampaignState.DRAFT;
    }

    @Override
    public CampaignState after(CampaignState before, Entry<CampaignAct> entry, Findings findings) {
        CampaignStage stage = table(entry.act()).take(before.stage(), entry, findings);
        return switch (entry.act()) {
            case TextPublished _,
                    OfferMade _,
                    LettersSent _,
                    OutcomeClaimed _,
                    SignedOff _,
                    Noted _ ->
                    before.with(entry.act());
            case Paused paused when stage == PAUSED ->
                    new CampaignState(stage, paused.reason(), before.material());
            case Paused _ -> before;
            case Launched _, Resumed _, Closed _ ->
                    new CampaignState(
                            stage, stage == PAUSED ? before.pausedFor() : null, before.material());
        };
    }
}
