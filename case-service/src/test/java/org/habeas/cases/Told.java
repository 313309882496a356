package org.habeas.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.json.Json;
import org.habeas.platform.register.Change;

/** What the dockets of one kind tell the other services, beside what was agreed in contracts. */
public final class Told {
    public static final UUID PERSON = UUID.fromString("0198f3a0-0000-7000-8000-000000000052");
    private static final UUID DOCKET = UUID.fromString("0198f3a0-0000-7000-8000-0000000000d1");
    private static final Path EVENTS =
            Path.of(System.getProperty("habeas.root", "..")).resolve("contracts/events");
    private static final ObjectMapper MAPPER = Json.mapper();

    private final Map<String, ObjectNode> payloads = new LinkedHashMap<>();

    /** Keeps the first payload of each type. */
    public <H extends Record, A extends Act, S> void add(
            Change<H, A, S> change, Function<S, String> status, List<DomainEvent> events) {
        events.forEach(event -> payloads.putIfAbsent(event.type(), payload(change, status, event)));
    }

    /** What the last entry of a story changed. */
    public static <H extends Record, A extends Act, S> Change<H, A, S> lastOf(
            Story<A, S> story, String kind, H head, Folded<A, S> before) {
        return new Change<>(
                DOCKET,
                kind,
                head,
                Visibility.PUBLIC,
                before,
                story.folded("2020-12-31"),
                story.newest(),
                LocalDate.of(2020, 12, 31));
    }

    /** What the passing of time changed. */
    public static <H extends Record, A extends Act, S> Change<H, A, S> meanwhile(
            Story<A, S> story, String kind, H head, String from, String to) {
        return new Change<>(
                DOCKET,
                kind,
                head,
                Visibility.PUBLIC,
                story.folded(from),
                story.folded(to),
                null,
                LocalDate.parse(to));
    }

    public Map<String, ObjectNode> payloads() {
        return payloads;
    }

    /** The payload of a type that was told. */
    public ObjectNode payload(String type) {
        return Objects.requireNonNull(payloads.get(type), type);
    }

    /** Each type has a schema that holds, and an example that is exactly what we tell. */
    public void assertAgreed() {
        payloads.forEach((type, payload) -> {
            String schema = read(type + ".v1.schema.json");
            assertThat(
                            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                    .getSchema(schema)
                                    .validate(payload.toString(), InputFormat.JSON))
                    .as("schema of %s", type)
                    .isEmpty();
            assertThat(json(read(type + ".v1.example.json")))
                    .as("example of %s", type)
                    .isEqualTo(json(payload.toString()));
        });
    }

    /** What a consumer of ours reads in the example of another service. */
    public static <T> T heard(String type, Class<T> facts) {
        try {
            return MAPPER.readerFor(facts)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(read(type + ".v1.example.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <H extends Record, A extends Act, S> ObjectNode payload(
            Change<H, A, S> change, Function<S, String> status, DomainEvent event) {
        ObjectNode payload = MAPPER.createObjectNode();
        if (event.personId() != null) {
            payload.put("person_id", event.personId().toString());
        }
        payload.put("docket_id", change.docketId().toString());
        payload.put("docket_kind", change.kind());
        Entry<A> entry = change.entry();
        if (entry != null) {
            payload.put("entry_id", entry.id().toString());
            payload.set("on", MAPPER.valueToTree(entry.on()));
        }
        payload.put("state_before", status.apply(change.from()));
        payload.put("state_after", status.apply(change.to()));
        payload.put("visibility", "public");
        ObjectNode facts = MAPPER.valueToTree(event.facts());
        facts.fieldNames()
                .forEachRemaining(field ->
                        assertThat(payload.has(field))
                                .as("%s hides %s", event.type(), field)
                                .isFalse());
        return payload.setAll(facts);
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(EVENTS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
