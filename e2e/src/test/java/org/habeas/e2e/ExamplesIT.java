package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.habeas.e2e.example.Examples;
import org.habeas.e2e.example.Story;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Contract;
import org.habeas.e2e.system.Contract.Operation;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;

/**
 * The examples in the description of the API are what the running system answered about invented
 * people. {@code -Dhabeas.contracts.write=true} records them anew.
 */
class ExamplesIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Door REVIEWER = Door.as(Role.REVIEWER);
    private static final String ENTRY = "/{id}/entries/{entry}";

    private final Examples examples = new Examples();

    @Test
    void the_examples_have_the_shape_of_what_is_answered_now() throws IOException {
        Contract.writes()
                .filter(Operation::opens)
                .filter(operation -> operation.method().equals("POST"))
                .filter(operation -> Sample.exists(operation.kind()))
                .filter(operation -> examples.knows("GET /v1/" + operation.kind() + ENTRY))
                .forEach(operation -> life(operation.kind()));
        new Story(examples).tell();

        if (Boolean.getBoolean("habeas.contracts.write")) {
            examples.write();
        }
        assertThat(Examples.namesInSources()).isNotEmpty().isEqualTo(examples.names());
        assertThat(examples.comparisons())
                .allSatisfy(one ->
                        assertThat(one.now()).as(one.operation()).isEqualTo(one.inSources()));
    }

    /** One docket of the kind from its opening to the retraction of its entry. */
    private void life(String kind) {
        String root = "/v1/" + kind;
        put(root, Sample.another(kind));
        Sample sample = Sample.another(kind);
        Answer opened = took("POST", root, root, opening(sample));
        String id = opened.at("/id").asText();
        Answer entered =
                took("POST", root + "/{id}/entries", root + "/" + id + "/entries", entry(sample));
        got(root + "/{id}", root + "/" + id);
        got(root, root + "?limit=1&cursor=" + justBefore(id));
        String path = root + "/" + id + "/entries/" + entered.at("/entry/id").asText();
        got(root + ENTRY, path);
        String reason = "{\"reason\": \"Recorded by mistake\"}";
        took("POST", root + ENTRY + "/retraction", path + "/retraction", reason, "If-Match", "*");
    }

    /** With an id that comes after all others, so that every list has a further page. */
    private void put(String root, Sample sample) {
        String last = "f" + UUID.randomUUID().toString().substring(1);
        String[] anew = {"If-None-Match", "*"};
        took("PUT", root + "/{id}", root + "/" + last, opening(sample), anew);
        String path = root + "/" + last + "/entries/" + UUID.randomUUID();
        took("PUT", root + ENTRY, path, entry(sample), anew);
    }

    private static String opening(Sample sample) {
        return "{\"head\": " + sample.head() + ", \"visibility\": \"public\"}";
    }

    private static String entry(Sample sample) {
        return "{\"act\": "
                + sample.act()
                + ", \"on\": \"2024-01-10\", \"sources\": [{\"title\": \"Invented notice\"}]}";
    }

    /** What was asked for may be refused by a rule of the kind; then it is no example. */
    private Answer took(String method, String place, String path, String body, String... headers) {
        Answer answer = REVIEWER.send(method, path, body, headers);
        if (answer.status() < 300) {
            examples.recorded(method + " " + place, json(body), answer);
        }
        return answer;
    }

    private void got(String place, String path) {
        Answer answer = REVIEWER.get(path);
        if (answer.status() == 200) {
            examples.recorded("GET " + place, null, answer);
        }
    }

    /** The list from this docket on, so that nobody else stands in the example. */
    private static String justBefore(String id) {
        UUID own = UUID.fromString(id);
        byte[] place =
                ByteBuffer.allocate(17)
                        .put((byte) 1)
                        .putLong(own.getMostSignificantBits())
                        .putLong(own.getLeastSignificantBits() - 1)
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place);
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(body, broken);
        }
    }
}
