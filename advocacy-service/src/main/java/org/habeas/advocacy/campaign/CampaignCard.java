package org.habeas.advocacy.campaign;

import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Words;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/**
 * A campaign in a list.
 *
 * @param asSource whether it is shown as what somebody else published, not as a campaign of ours
 */
record CampaignCard(
        UUID id,
        String docket,
        CampaignHead head,
        boolean asSource,
        String status,
        @Nullable FuzzyDate since,
        Map<String, String> links) {

    static CampaignCard of(Look<CampaignHead, CampaignAct, CampaignState> look) {
        return new CampaignCard(
                look.id(),
                look.kind(),
                look.head(),
                look.head().isHostile(),
                Words.of(look.state().stage()),
                look.folded().newest().map(Entry::on).orElse(null),
                links(look.id()));
    }

    static Map<String, String> links(UUID id) {
        String self = "/v1/campaigns/" + id;
        return Map.of(
                "self",
                self,
                "demands",
                "/v1/demands?campaign_id=" + id,
                "atom",
                self + "/feed.atom",
                "json_feed",
                self + "/feed.json");
    }
}
