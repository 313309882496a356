package org.habeas.advocacy.outcome;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.CampaignTouched;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;

/** Outcomes: what is admitted and shown. */
@Singleton
class OutcomeDockets implements DocketKind<OutcomeHead, OutcomeAct, OutcomeState> {
    static final String OF_CAMPAIGN = "campaign_id";

    private final Event<CampaignTouched> touched;

    OutcomeDockets(Event<CampaignTouched> touched) {
        this.touched = touched;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public Class<OutcomeHead> headType() {
        return OutcomeHead.class;
    }

    @Override
    public Class<OutcomeAct> actType() {
        return OutcomeAct.class;
    }

    @Override
    public DocketRules<OutcomeAct, OutcomeState> rules(OutcomeHead head) {
        return new OutcomeDocket();
    }

    /** Whom it is about, its campaigns and demands say. */
    @Override
    public List<UUID> subjects(OutcomeHead head) {
        return List.of();
    }

    @Override
    public String status(OutcomeState state) {
        return Words.of(state.stage());
    }

    @Override
    public List<String> statuses() {
        return Words.all(OutcomeStage.class);
    }

    @Override
    public OutcomeCard card(Look<OutcomeHead, OutcomeAct, OutcomeState> look) {
        return OutcomeCard.of(look);
    }

    @Override
    public Map<String, List<String>> filters(Look<OutcomeHead, OutcomeAct, OutcomeState> look) {
        return Map.of(
                OF_CAMPAIGN,
                words(look.head().campaignIds()),
                "demand_id",
                words(look.head().demandIds()));
    }

    private static List<String> words(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    @Override
    public List<String> filterNames() {
        return List.of(OF_CAMPAIGN, "demand_id");
    }

    @Override
    public void admit(OutcomeHead head) {
        if (head.event() == null && head.description() == null) {
            throw Refusal.invalid(
                    "outcome-not-described",
                    "/head/description",
                    "An outcome has an event or a description.");
        }
    }

    @Override
    public Map<String, UUID> references(OutcomeHead head) {
        return head.named();
    }

    /** What nobody has said how far to show stays with staff. */
    @Override
    public Visibility floor(OutcomeHead head) {
        return Visibility.CONFIDENTIAL;
    }

    /** Nothing is achieved before somebody says so. */
    @Override
    public boolean isListed(Look<OutcomeHead, OutcomeAct, OutcomeState> look) {
        return !look.folded().applied().isEmpty();
    }

    @Override
    public void changed(Change<OutcomeHead, OutcomeAct, OutcomeState> change) {
        change.head().campaignIds().forEach(id -> touched.fire(new CampaignTouched(id)));
    }
}
