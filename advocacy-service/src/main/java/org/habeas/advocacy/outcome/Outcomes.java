package org.habeas.advocacy.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.docket.Lens;
import org.habeas.platform.register.Reading;

/** Outcomes as the other features of this service show them. */
@ApplicationScoped
public class Outcomes {
    private static final int MOST = 200;

    private final Reading reading;
    private final OutcomeDockets kind;
    private final ObjectMapper mapper;

    Outcomes(Reading reading, OutcomeDockets kind, ObjectMapper mapper) {
        this.reading = reading;
        this.kind = kind;
        this.mapper = mapper;
    }

    /** The outcomes of a campaign as a reader may know them; one query for today. */
    public List<JsonNode> ofCampaign(UUID campaign, Lens lens) {
        Map<String, String> filter = Map.of(OutcomeDockets.OF_CAMPAIGN, campaign.toString());
        List<Reading.Item> items =
                lens.isTravel()
                        ? reading.travelledPage(kind, filter, lens, null, MOST)
                        : reading.page(kind, filter, lens.clearance(), null, MOST);
        return items.stream().map(Reading.Item::body).map(this::json).toList();
    }

    private JsonNode json(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
