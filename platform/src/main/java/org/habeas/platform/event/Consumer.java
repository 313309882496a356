package org.habeas.platform.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events of the other services in order. What it does not know it ignores; what it cannot
 * handle goes to the dead-letter topic with the reason; while the database is away it waits.
 */
@ApplicationScoped
class Consumer {
    private static final Pattern TYPE = Pattern.compile("habeas\\.([a-z]+)\\.([a-z-]+)\\.v1");

    private final Inbox inbox;
    private final Patience patience;
    private final ObjectMapper mapper;

    Consumer(Inbox inbox, Patience patience, ObjectMapper mapper) {
        this.inbox = inbox;
        this.patience = patience;
        this.mapper = mapper;
    }

    /** What every event says. */
    private record Common(
            @Nullable UUID personId,
            UUID docketId,
            String docketKind,
            @Nullable UUID entryId,
            @Nullable FuzzyDate on,
            String stateBefore,
            String stateAfter,
            Visibility visibility) {}

    @Incoming("events")
    @Blocking
    void consume(ConsumerRecord<String, byte[]> message) throws IOException {
        Matcher type = TYPE.matcher(header(message, "ce_type"));
        if (!type.matches()) {
            Log.debugf("event ignored offset=%s", message.offset());
            return;
        }
        org.habeas.platform.event.Incoming event = incoming(message, type.group(1), type.group(2));
        patience.until(() -> inbox.handle(event));
    }

    private org.habeas.platform.event.Incoming incoming(
            ConsumerRecord<String, byte[]> message, String service, String type)
            throws IOException {
        JsonNode payload = mapper.readTree(message.value());
        Common common =
                mapper.readerFor(Common.class)
                        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue(payload);
        return new org.habeas.platform.event.Incoming(
                UUID.fromString(header(message, "ce_id")),
                service,
                type,
                Instant.parse(header(message, "ce_time")),
                common.personId(),
                common.docketId(),
                common.docketKind(),
                common.entryId(),
                common.on(),
                common.visibility(),
                common.stateBefore(),
                common.stateAfter(),
                payload,
                mapper);
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
