package org.habeas.advocacy.appeal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.habeas.docket.Lens;
import org.habeas.platform.register.Reading;

/** Appeals as the page of a campaign shows them. */
@ApplicationScoped
public class Appeals {
    private static final int MOST = 200;

    private final Reading reading;
    private final AppealDockets kind;
    private final ObjectMapper mapper;

    Appeals(Reading reading, AppealDockets kind, ObjectMapper mapper) {
        this.reading = reading;
        this.kind = kind;
        this.mapper = mapper;
    }

    /**
     * What a reader can do for a campaign today; one query. A campaign that is not under way, or is
     * against its subjects, offers nothing: who shows it knows that.
     */
    @Transactional
    public List<PossibleAction> actionsOf(UUID campaign, Lens lens) {
        Map<String, String> open =
                Map.of("campaign_id", campaign.toString(), "status", "open_for_signature");
        List<Reading.Item> items =
                lens.isTravel()
                        ? reading.travelledPage(kind, open, lens, null, MOST)
                        : reading.page(kind, open, lens.clearance(), null, MOST);
        List<PossibleAction> actions = new ArrayList<>();
        items.forEach(item -> actions.addAll(actions(json(item.body()))));
        return actions;
    }

    private static List<PossibleAction> actions(JsonNode card) {
        JsonNode head = card.path("head");
        UUID id = UUID.fromString(card.path("id").asText());
        List<UUID> recipients =
                StreamSupport.stream(head.path("recipients").spliterator(), false)
                        .map(one -> UUID.fromString(one.asText()))
                        .toList();
        List<PossibleAction> actions = new ArrayList<>();
        if (head.path("sender_kind").asText().equals("supporter") && head.has("template_id")) {
            actions.add(action("sign", id, head, recipients));
        }
        if (!recipients.isEmpty()) {
            actions.add(action("write_to", id, head, recipients));
        }
        return actions;
    }

    private static PossibleAction action(
            String action, UUID id, JsonNode head, List<UUID> recipients) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("appeal", "/v1/appeals/" + id);
        if (head.has("template_id")) {
            links.put("preview", "/v1/letters/preview");
        }
        if (action.equals("sign")) {
            links.put("sign", "/v1/supporters");
        }
        for (UUID recipient : recipients) {
            links.put("recipient:" + recipient, "/v1/recipients/" + recipient);
        }
        return new PossibleAction(action, id, head.path("title").asText(), recipients, links);
    }

    private JsonNode json(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
