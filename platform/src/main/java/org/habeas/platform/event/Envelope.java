package org.habeas.platform.event;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads a message as an event of one of our services. */
@ApplicationScoped
class Envelope {
    private static final Pattern TYPE = Pattern.compile("habeas\\.([a-z]+)\\.([a-z-]+)\\.v1");

    private final ObjectMapper mapper;

    Envelope(ObjectMapper mapper) {
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

    /** The event, or nothing if it is of a kind that we do not know. */
    Optional<Incoming> open(ConsumerRecord<String, byte[]> message) throws IOException {
        Matcher type = TYPE.matcher(header(message, "ce_type"));
        return type.matches()
                ? Optional.of(incoming(message, type.group(1), type.group(2)))
                : Optional.empty();
    }

    private Incoming incoming(ConsumerRecord<String, byte[]> message, String service, String type)
            throws IOException {
        JsonNode payload = mapper.readTree(message.value());
        Common common =
                mapper.readerFor(Common.class)
                        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue(payload);
        return new Incoming(
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
