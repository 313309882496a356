package org.habeas.advocacy.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.CampaignTouched;
import org.habeas.advocacy.campaign.CampaignAct.Closed;
import org.habeas.advocacy.campaign.CampaignAct.Launched;
import org.habeas.advocacy.campaign.CampaignAct.LettersSent;
import org.habeas.advocacy.campaign.CampaignAct.Noted;
import org.habeas.advocacy.campaign.CampaignAct.OfferKind;
import org.habeas.advocacy.campaign.CampaignAct.OfferMade;
import org.habeas.advocacy.campaign.CampaignAct.OutcomeClaimed;
import org.habeas.advocacy.campaign.CampaignAct.Paused;
import org.habeas.advocacy.campaign.CampaignAct.Resumed;
import org.habeas.advocacy.campaign.CampaignAct.SignedOff;
import org.habeas.advocacy.campaign.CampaignAct.TextPublished;
import org.habeas.advocacy.campaign.CampaignHead.PublicationBasis;
import org.habeas.advocacy.demand.Demands;
import org.habeas.advocacy.outcome.Outcomes;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.security.Reader;

/** Campaigns: what is admitted, shown and told. */
@Singleton
class CampaignDockets implements DocketKind<CampaignHead, CampaignAct, CampaignState> {
    private final Demands demands;
    private final CampaignActions actions;
    private final Outcomes outcomes;
    private final Event<CampaignChanged> changes;
    private final Event<CampaignTouched> touches;
    private final Reader reader;

    CampaignDockets(
            Demands demands,
            CampaignActions actions,
            Outcomes outcomes,
            Event<CampaignChanged> changes,
            Event<CampaignTouched> touches,
            Reader reader) {
        this.demands = demands;
        this.actions = actions;
        this.outcomes = outcomes;
        this.changes = changes;
        this.touches = touches;
        this.reader = reader;
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
    public CampaignHead known(CampaignHead head, Visibility clearance) {
        return clearance.mayRead(Visibility.CONFIDENTIAL) ? head : head.withoutCases();
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
    public List<String> statuses() {
        return Words.all(CampaignStage.class);
    }

    @Override
    public CampaignView view(Look<CampaignHead, CampaignAct, CampaignState> look) {
        List<JsonNode> known = demands.ofCampaign(look.id(), look.lens());
        return CampaignView.of(
                this,
                look,
                known,
                actions.of(look, known),
                outcomes.ofCampaign(look.id(), look.lens()));
    }

    @Override
    public CampaignCard card(Look<CampaignHead, CampaignAct, CampaignState> look) {
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

    @Override
    public void changed(Change<CampaignHead, CampaignAct, CampaignState> change) {
        if (change.from().pausedFor() != change.to().pausedFor()
                && change.head().publicationBasis() == PublicationBasis.CONSENT) {
            demands.showAnew(change.docketId());
        }
        changes.fire(new CampaignChanged(change.docketId(), change.head().subjects()));
        touches.fire(new CampaignTouched(change.docketId()));
    }

    /** Named persons, such as legal staff, agree; an editor cannot do it alone. */
    @Override
    public void admit(UUID docketId, CampaignHead head, CampaignAct act, String by) {
        if (act instanceof SignedOff && !reader.clearance().mayRead(Visibility.RESTRICTED)) {
            throw Refusal.forbidden("sign-off-by-reviewer", "Only a reviewer signs off.");
        }
    }

    @Override
    public List<String> tags(Look<CampaignHead, CampaignAct, CampaignState> look) {
        return List.of("campaign:" + look.id());
    }

    /** Whose consent was withdrawn is found in no list. */
    @Override
    public boolean isListed(Look<CampaignHead, CampaignAct, CampaignState> look) {
        return !Withholding.applies(look);
    }

    /** Who names people has their consent or says why it may (INV-A-04); else it stays inside. */
    @Override
    public Visibility floor(CampaignHead head) {
        return atLeast(head);
    }

    @Override
    public Visibility atLeast(CampaignHead head) {
        return head.namesPeopleWithoutBasis() ? Visibility.CONFIDENTIAL : Visibility.PUBLIC;
    }

    /**
     * Names of witnesses endanger them, whatever the owner of the campaign thinks. What a hostile
     * campaign alleges stays inside, unless its owner published it and it concerns a public office
     * ({@code domain-model.md R-19}).
     */
    @Override
    public Visibility atLeast(CampaignHead head, CampaignAct act) {
        Visibility least = atLeast(head);
        return switch (act) {
            case OfferMade offer when offer.offer() == OfferKind.WITNESS_LIST ->
                    Visibility.RESTRICTED;
            case SignedOff _ -> least.and(Visibility.CONFIDENTIAL);
            case OfferMade _, OutcomeClaimed _, LettersSent _ ->
                    head.isHostile() ? least.and(Visibility.CONFIDENTIAL) : least;
            case TextPublished text ->
                    head.isHostile() && !isOpenlyAboutOffice(text)
                            ? least.and(Visibility.CONFIDENTIAL)
                            : least;
            case Launched _, Paused _, Resumed _, Closed _, Noted _ -> least;
        };
    }

    private static boolean isOpenlyAboutOffice(TextPublished text) {
        return Boolean.TRUE.equals(text.publishedByOwner())
                && Boolean.TRUE.equals(text.publicOffice());
    }
}
