package org.habeas.advocacy.recipient;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Lens;
import org.habeas.platform.register.Reading;

/** How offices are reached, as the pages of other features show it. */
@ApplicationScoped
public class Reach {
    private final Reading reading;
    private final RecipientDockets kind;
    private final ObjectMapper mapper;

    Reach(Reading reading, RecipientDockets kind, ObjectMapper mapper) {
        this.reading = reading;
        this.kind = kind;
        this.mapper = mapper;
    }

    /** Those of these offices that the reader of the lens may know of; one query for today. */
    public List<JsonNode> cards(List<UUID> ids, Lens lens) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Reading.Item> items =
                lens.isTravel()
                        ? reading.travelled(kind, ids, lens)
                        : reading.stored(kind, ids, lens.clearance());
        return items.stream().map(item -> json(item.body())).toList();
    }

    private JsonNode json(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
