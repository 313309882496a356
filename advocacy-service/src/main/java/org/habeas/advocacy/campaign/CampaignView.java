package org.habeas.advocacy.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.campaign.CampaignAct.LettersSent;
import org.habeas.advocacy.campaign.CampaignAct.OfferMade;
import org.habeas.advocacy.campaign.CampaignAct.OutcomeClaimed;
import org.habeas.advocacy.campaign.CampaignAct.TextPublished;
import org.habeas.docket.Finding;
import org.habeas.docket.FuzzyDate;
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
        List<JsonNode> demands,
        List<TextPublished> texts,
        List<OfferMade> offers,
        List<LettersSent> letters,
        List<OutcomeClaimed> outcomes,
        @Nullable FuzzyDate since,
        @Nullable LocalDate restsOn,
        List<EntryView> entries,
        List<Expected> expected,
        List<Finding> findings,
        @Nullable LocalDate nextChange,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        Map<String, String> links) {

    /** Where it stands. */
    record State(CampaignStage stage, CampaignAct.@Nullable PauseReason pausedFor) {}

    static CampaignView of(
            CampaignDockets kind,
            Look<CampaignHead, CampaignAct, CampaignState> look,
            List<JsonNode> demands) {
        var usual = DocketView.of(kind, look);
        CampaignHead head = look.head();
        CampaignState state = look.state();
        return new CampaignView(
                usual.id(),
                usual.docket(),
                usual.version(),
                head,
                head.isHostile(),
                head.isHostile() ? head.owner().name() : null,
                usual.status(),
                new State(state.stage(), state.pausedFor()),
                demands,
                state.material(TextPublished.class),
                state.material(OfferMade.class),
                state.material(LettersSent.class),
                state.material(OutcomeClaimed.class),
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
}
