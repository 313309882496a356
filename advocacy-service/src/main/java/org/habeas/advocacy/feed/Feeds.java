package org.habeas.advocacy.feed;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.advocacy.campaign.CampaignWritten;
import org.habeas.advocacy.campaign.Campaigns;
import org.habeas.advocacy.demand.Demands;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Projection;

/** The feeds, written whenever the page of a campaign is. */
@ApplicationScoped
class Feeds implements Projection {
    private static final String ALL = "Campaigns for the persecuted";

    private final Campaigns campaigns;
    private final Demands demands;
    private final FeedRows rows;

    Feeds(Campaigns campaigns, Demands demands, FeedRows rows) {
        this.campaigns = campaigns;
        this.demands = demands;
        this.rows = rows;
    }

    void write(@Observes CampaignWritten written) {
        write(written.campaignId());
    }

    private void write(UUID id) {
        rows.flush();
        Optional<JsonNode> page = campaigns.publicPage(id);
        rows.write(
                id, page.map(found -> FeedItems.of(found, demands.publicOf(id))).orElse(List.of()));
    }

    /** The feed of all campaigns. */
    Feed all() {
        return new Feed(
                "urn:habeas:campaigns",
                ALL,
                "/v1/campaigns",
                "/v1/campaigns/feed",
                rows.newest(null));
    }

    /** The feed of one campaign; what has no feed is not told from what does not exist. */
    @Transactional
    Feed of(UUID id) {
        JsonNode page =
                campaigns
                        .publicPage(id)
                        .filter(found -> !found.path("as_source").asBoolean())
                        .filter(found -> !found.path("withheld").asBoolean())
                        .orElseThrow(() -> Refusal.unknown("feed"));
        String self = "/v1/campaigns/" + id;
        return new Feed(
                "urn:uuid:" + id,
                page.path("head").path("title").asText(),
                self,
                self + "/feed",
                rows.newest(id));
    }

    @Override
    public List<String> tables() {
        return List.of("feed_entry");
    }

    @Override
    @Transactional
    public void refill() {
        campaigns.all().forEach(this::write);
    }
}
