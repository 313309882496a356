package org.habeas.advocacy.campaign;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.demand.DemandChanged;
import org.habeas.advocacy.demand.Demands;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Campaigns: what is admitted, shown and told. */
@Singleton
class CampaignDockets implements DocketKind<CampaignHead, CampaignAct, CampaignState> {
    private final Demands demands;
    private final Register register;

    CampaignDockets(Demands demands, Register register) {
        this.demands = demands;
        this.register = register;
    }

    @Override
    public String name() {
        return "campaigns";
    }

    @Override
    public Class<CampaignHead> headType() {
        return CampaignHead.class;
    }

    @Override
    public Class<CampaignAct> actType() {
        return CampaignAct.class;
    }

    @Override
    public DocketRules<CampaignAct, CampaignState> rules(CampaignHead head) {
        return new CampaignDocket();
    }

    @Override
    public List<UUID> subjects(CampaignHead head) {
        return head.subjects();
    }

    @Override
    public String status(CampaignState state) {
        return Words.of(state.stage());
    }

    @Override
    public Object view(Look<CampaignHead, CampaignAct, CampaignState> look) {
        return CampaignView.of(this, look, demands.ofCampaign(look.id(), look.lens()));
    }

    @Override
    public Object card(Look<CampaignHead, CampaignAct, CampaignState> look) {
        return CampaignCard.of(look);
    }

    @Override
    public Map<String, List<String>> filters(Look<CampaignHead, CampaignAct, CampaignState> look) {
        return Map.of(
                "stance", List.of(Words.of(look.head().stance())),
                "campaign_kind", List.of(Words.of(look.head().campaignKind())));
    }

    @Override
    public List<String> filterNames() {
        return List.of("stance", "campaign_kind");
    }

    @Override
    public List<DomainEvent> events(Change<CampaignHead, CampaignAct, CampaignState> change) {
        return CampaignEvents.between(change);
    }

    /** A campaign shows the states of its demands, so it is written anew when one of them turns. */
    void refresh(@Observes DemandChanged change) {
        if (change.campaignId() != null) {
            register.refresh(this, change.campaignId());
        }
    }

    /** Who names people has their consent or says why it may (INV-A-04); else it stays inside. */
    @Override
    public Visibility floor(CampaignHead head) {
        return head.namesPeopleWithoutBasis() ? Visibility.CONFIDENTIAL : Visibility.PUBLIC;
    }
}
