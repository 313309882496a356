package org.habeas.advocacy.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.habeas.advocacy.campaign.CampaignAct.CloseOutcome;
import org.habeas.advocacy.campaign.CampaignAct.LettersSent;
import org.habeas.advocacy.campaign.CampaignAct.Noted;
import org.habeas.advocacy.campaign.CampaignAct.OfferMade;
import org.habeas.advocacy.campaign.CampaignAct.OutcomeClaimed;
import org.habeas.advocacy.campaign.CampaignAct.TextPublished;
import org.habeas.docket.Finding;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Words;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.DocketView.Expected;
import org.habeas.platform.register.EntryView;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/**
 * A campaign with its demands and how far each of them is met.
 *
 * @param asSource whether it is shown as what somebody else published, not as a campaign of ours
 *     ({@code domain-model.md INV-A-02})
 * @param attributedTo whose words these are when it is shown as a source
 * @param withheld whether it is not shown, since somebody whom it named with their consent has
 *     withdrawn it
 * @param recordedOutcomes the results that have a docket of their own
 * @param possibleActions what its readers can do for it
 * @param proposedOutcome how it could be closed, since no demand is open any more; a person decides
 */
record CampaignView(
        UUID id,
        String docket,
        long version,
        CampaignHead head,
        boolean asSource,
        @Nullable String attributedTo,
        String status,
        State state,
        @Nullable CloseOutcome proposedOutcome,
        boolean withheld,
        List<JsonNode> demands,
        List<CampaignAction> possibleActions,
        List<TextPublished> texts,
        List<OfferMade> offers,
        List<LettersSent> letters,
        List<OutcomeClaimed> outcomes,
        List<JsonNode> recordedOutcomes,
        List<Noted> notes,
        @Nullable FuzzyDate since,
        @Nullable LocalDate restsOn,
        List<EntryView> entries,
        List<Expected> expected,
        List<Finding> findings,
        @Nullable LocalDate nextChange,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        Map<String, String> links) {

    private static final String MET = "met";
    private static final Set<String> ENDED = Set.of(MET, "rejected", "overtaken", "withdrawn");

    /** Where it stands. */
    record State(CampaignStage stage, CampaignAct.@Nullable PauseReason pausedFor) {}

    static CampaignView of(
            CampaignDockets kind,
            Look<CampaignHead, CampaignAct, CampaignState> look,
            List<JsonNode> demands,
            List<CampaignAction> actions,
            List<JsonNode> outcomes) {
        var usual = DocketView.of(kind, look);
        CampaignHead head = look.head();
        CampaignState state = look.state();
        if (Withholding.applies(look)) {
            return withheld(look);
        }
        return new CampaignView(
                usual.id(),
                usual.docket(),
                usual.version(),
                head,
                head.isHostile(),
                head.isHostile() ? head.owner().name() : null,
                usual.status(),
                new State(state.stage(), state.pausedFor()),
                state.stage() == CampaignStage.ACTIVE
                        ? proposed(
                                demands.stream().map(one -> one.path("status").asText()).toList())
                        : null,
                false,
                demands,
                actions,
                state.material(TextPublished.class),
                state.material(OfferMade.class),
                state.material(LettersSent.class),
                state.material(OutcomeClaimed.class),
                outcomes,
                state.material(Noted.class),
                usual.since(),
                usual.restsOn(),
                usual.entries(),
                usual.expected(),
                usual.findings(),
                usual.nextChange(),
                usual.asOf(),
                usual.knownAt(),
                CampaignCard.links(usual.id()));
    }

    /** That it is paused, and nothing of what it said: not even when. */
    private static CampaignView withheld(Look<CampaignHead, CampaignAct, CampaignState> look) {
        return new CampaignView(
                look.id(),
                look.kind(),
                1,
                look.head().withheld(),
                false,
                null,
                Words.of(CampaignStage.PAUSED),
                new State(CampaignStage.PAUSED, null),
                null,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                CampaignCard.links(look.id()));
    }

    /** SM-15: all met, some met, none met; nothing while a demand is open. */
    static @Nullable CloseOutcome proposed(List<String> ends) {
        if (ends.isEmpty() || !ENDED.containsAll(ends)) {
            return null;
        }
        if (ends.stream().allMatch(MET::equals)) {
            return CloseOutcome.WON;
        }
        return ends.contains(MET) ? CloseOutcome.PARTIAL : CloseOutcome.LOST;
    }
}
