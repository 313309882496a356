package org.habeas.advocacy.appeal;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.CampaignTouched;
import org.habeas.advocacy.appeal.AppealAct.Answered;
import org.habeas.advocacy.appeal.AppealAct.OpenedForSignature;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;

/** Appeals: what is admitted, shown and told. */
@Singleton
class AppealDockets implements DocketKind<AppealHead, AppealAct, AppealState> {
    private final Belonging belonging;
    private final Signatures signatures;
    private final Event<CampaignTouched> touched;

    AppealDockets(Belonging belonging, Signatures signatures, Event<CampaignTouched> touched) {
        this.belonging = belonging;
        this.signatures = signatures;
        this.touched = touched;
    }

    @Override
    public String name() {
        return "appeals";
    }

    @Override
    public Class<AppealHead> headType() {
        return AppealHead.class;
    }

    @Override
    public Class<AppealAct> actType() {
        return AppealAct.class;
    }

    @Override
    public DocketRules<AppealAct, AppealState> rules(AppealHead head) {
        return new AppealDocket();
    }

    /** Whom it is for is said by its campaign; it goes when the campaign goes. */
    @Override
    public List<UUID> subjects(AppealHead head) {
        return belonging.subjects(head.campaignId());
    }

    @Override
    public String status(AppealState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(AppealStage.class);
    }

    @Override
    public DocketView<AppealHead, AppealView> view(Look<AppealHead, AppealAct, AppealState> look) {
        Long signed = look.lens().isTravel() ? null : signatures.of(look.id());
        return DocketView.of(this, look)
                .telling(look.head(), AppealView.of(look.state(), signed))
                .linking("campaign", "/v1/campaigns/" + look.head().campaignId())
                .linking("letters", "/v1/letters?appeal_id=" + look.id());
    }

    @Override
    public AppealCard card(Look<AppealHead, AppealAct, AppealState> look) {
        return AppealCard.of(look);
    }

    @Override
    public Map<String, List<String>> filters(Look<AppealHead, AppealAct, AppealState> look) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put("campaign_id", List.of(look.head().campaignId().toString()));
        filters.put("sender_kind", List.of(Words.of(look.head().senderKind())));
        filters.put("recipient_id", look.head().recipients().stream().map(UUID::toString).toList());
        return filters;
    }

    @Override
    public List<String> filterNames() {
        return List.of("campaign_id", "sender_kind", "recipient_id");
    }

    @Override
    public List<DomainEvent> events(Change<AppealHead, AppealAct, AppealState> change) {
        return AppealEvents.between(change);
    }

    @Override
    public void changed(Change<AppealHead, AppealAct, AppealState> change) {
        touched.fire(new CampaignTouched(change.head().campaignId()));
    }

    @Override
    public void admit(AppealHead head) {
        if (belonging.campaign(head.campaignId()).isEmpty()) {
            throw unknown("/head/campaign_id", "campaigns");
        }
        if (!belonging.areThere("recipients", head.recipients())) {
            throw unknown("/head/recipients", "recipients");
        }
        if (head.templateId() != null
                && !belonging.areThere("letter-templates", List.of(head.templateId()))) {
            throw unknown("/head/template_id", "letter-templates");
        }
    }

    @Override
    public void admit(AppealHead head, AppealAct act, FuzzyDate on) {
        if (act instanceof OpenedForSignature
                && belonging.campaign(head.campaignId()).orElseThrow().isHostile()) {
            throw Refusal.invalid(
                    "hostile-campaign",
                    "/act/kind",
                    "A campaign against its subjects is kept as a source; nobody signs it here.");
        }
        if (act instanceof Answered answered
                && answered.recipientId() != null
                && !head.recipients().contains(answered.recipientId())) {
            throw Refusal.invalid(
                    "not-a-recipient",
                    "/act/recipient_id",
                    "Only who was written to can have answered.");
        }
    }

    private static Refusal unknown(String pointer, String kind) {
        return Refusal.invalid(
                "unknown-docket", pointer, "There is no such docket among the " + kind + ".");
    }

    @Override
    public Map<String, UUID> references(AppealHead head) {
        Map<String, UUID> named = new LinkedHashMap<>();
        named.put("/campaign_id", head.campaignId());
        for (int i = 0; i < head.recipients().size(); i++) {
            named.put("/recipients/" + i, head.recipients().get(i));
        }
        return named;
    }

    /** An appeal is no more public than its campaign. */
    @Override
    public Visibility floor(AppealHead head) {
        return atLeast(head);
    }

    @Override
    public Visibility atLeast(AppealHead head) {
        return belonging
                .campaign(head.campaignId())
                .map(Belonging.Campaign::visibility)
                .orElse(Visibility.RESTRICTED);
    }

    @Override
    public Visibility atLeast(AppealHead head, AppealAct act) {
        return atLeast(head);
    }
}
