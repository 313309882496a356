package org.habeas.advocacy.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the finished public answers of a campaign and of its demands tell, one item for each entry.
 * They never contained anything hidden, so nothing hidden gets here.
 */
final class FeedItems {
    private static final Set<String> COUNTS = Set.of("accepted", "preferred");
    private static final Set<String> HAPPENED = Set.of("actual", "reported");
    private static final Map<String, String> TURNS =
            Map.of(
                    "open", "Demanded",
                    "partially_met", "Met in part",
                    "met", "Met",
                    "rejected", "Rejected",
                    "reopened", "Open again",
                    "overtaken", "Overtaken by events",
                    "withdrawn", "Withdrawn");

    private final UUID campaign;
    private final String title;
    private final String author;
    private final List<FeedItem> items = new ArrayList<>();

    private FeedItems(JsonNode page) {
        campaign = UUID.fromString(page.path("id").asText());
        title = page.path("head").path("title").asText();
        author = page.path("head").path("owner").path("name").asText();
    }

    /** Nothing of a campaign that nobody has launched, that is against somebody, or withheld. */
    static List<FeedItem> of(JsonNode page, List<JsonNode> demands) {
        if (page.path("as_source").asBoolean()
                || page.path("withheld").asBoolean()
                || page.path("status").asText().equals("draft")) {
            return List.of();
        }
        FeedItems items = new FeedItems(page);
        page.path("entries").forEach(items::entry);
        demands.forEach(items::demand);
        return items.items;
    }

    private void entry(JsonNode entry) {
        if (!counts(entry)) {
            return;
        }
        JsonNode act = entry.path("act");
        String page = "/v1/campaigns/" + campaign;
        switch (act.path("kind").asText()) {
            case "launched" -> add(entry, "launched", title, "Launched by " + author + ".", page);
            case "text_published" -> add(entry, "text", title, act.path("text").asText(), page);
            case "outcome_claimed" ->
                    add(entry, "outcome", "Outcome: " + title, outcome(act), page);
            case "closed" ->
                    add(
                            entry,
                            "closed",
                            "Closed: " + title,
                            "Outcome: " + act.path("outcome").asText() + ".",
                            page);
            default -> {
                // what else happens in a campaign is on its page
            }
        }
    }

    /** Why it came so is what somebody claims (INV-A-05). */
    private static String outcome(JsonNode act) {
        StringBuilder text = new StringBuilder(act.path("text").asText());
        for (JsonNode cause : act.path("claimed_causes")) {
            String name = cause.path("name").asText(cause.path("by").asText());
            text.append("\n").append(name).append(" says: ").append(cause.path("text").asText());
        }
        return text.toString();
    }

    private static boolean counts(JsonNode entry) {
        return !entry.hasNonNull("retracted_at")
                && COUNTS.contains(entry.path("standing").asText())
                && HAPPENED.contains(entry.path("on").path("modality").asText("actual"));
    }

    /** The turns that one entry made for several people are one item. */
    private void demand(JsonNode demand) {
        Map<String, List<JsonNode>> byEntry = new LinkedHashMap<>();
        for (JsonNode turn : demand.path("history")) {
            byEntry.computeIfAbsent(turn.path("entry_id").asText(), _ -> new ArrayList<>())
                    .add(turn);
        }
        int parts = demand.path("state").path("parts").size();
        byEntry.forEach((id, turns) -> turn(demand, id, turns, parts));
    }

    private void turn(JsonNode demand, String id, List<JsonNode> turns, int parts) {
        String stage = turns.getLast().path("after").asText();
        String words = TURNS.getOrDefault(stage, stage);
        String some = turns.size() < parts ? " for " + turns.size() + " of " + parts : "";
        items.add(
                new FeedItem(
                        "urn:uuid:" + id,
                        campaign,
                        words + some + ": " + title,
                        demand.path("head").path("text").asText(),
                        null,
                        author,
                        "/v1/demands/" + demand.path("id").asText(),
                        "demand_" + stage,
                        Instant.parse(turns.getLast().path("recorded_at").asText())));
    }

    private void add(JsonNode entry, String tag, String heading, String content, String link) {
        items.add(
                new FeedItem(
                        "urn:uuid:" + entry.path("id").asText(),
                        campaign,
                        heading,
                        content,
                        language(entry.path("act")),
                        author,
                        link,
                        tag,
                        Instant.parse(entry.path("recorded_at").asText())));
    }

    private static @Nullable String language(JsonNode act) {
        return act.hasNonNull("language") ? act.path("language").asText() : null;
    }
}
