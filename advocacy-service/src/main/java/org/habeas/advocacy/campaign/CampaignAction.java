package org.habeas.advocacy.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.advocacy.campaign.CampaignAct.TextPublished;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a partner can offer its readers to do for a campaign.
 *
 * @param action {@code write_to}, {@code sign} or {@code share}
 * @param appealId the appeal it belongs to; none if it follows from the demands
 * @param recipients the offices to write to and how they are reached
 * @param texts what may be shared, for each language
 * @param links where it is done
 */
record CampaignAction(
        String action,
        @Nullable UUID appealId,
        String title,
        List<Addressed> recipients,
        List<TextPublished> texts,
        Map<String, String> links) {

    /** An office as this reader may know it. */
    record Addressed(
            UUID id,
            String institution,
            @Nullable String officeTitle,
            JsonNode channels,
            Map<String, String> links) {}
}
