package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.e2e.Refused.refused;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Contract;
import org.habeas.e2e.system.Contract.Operation;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the door keeps itself says what is wrong with a bad request, too. */
class BadInputAtTheDoorIT {
    private static final Door ADMINISTRATOR = Door.as(Role.ADMINISTRATOR);
    private static final Door EDITOR = Door.as(Role.EDITOR);
    private static final Door ANYBODY = Door.as(Role.ANYBODY);

    private static final String TERMS =
            """
            {"name": "Invented Partner", "agreement": "invented", "valid_until": "2199-12-31", \
            "clearance": "public", "purposes": ["exchange"], "client_ids": []}\
            """;
    private static final String HOOK = "{\"url\": \"https://example.org/hook\"}";

    /** A sound body for each that reads one. */
    private static final Map<String, String> SOUND =
            Map.of(
                    "POST /v1/partners",
                    TERMS,
                    "PUT /v1/partners/{id}",
                    TERMS,
                    "POST /v1/api-keys",
                    "{\"label\": \"invented\"}",
                    "POST /v1/api-keys/{id}/rotations",
                    "{\"overlap_hours\": 1}",
                    "POST /v1/webhooks",
                    HOOK,
                    "PUT /v1/webhooks/{id}",
                    HOOK,
                    "POST /v1/webhooks/{id}/replays",
                    "{\"since\": \"2026-01-01T00:00:00Z\"}",
                    "POST /v1/changes/acknowledgements",
                    "{\"receipts\": [\"%s\"]}");

    /** The first value of such a body. */
    private static final String WHATEVER = ": (\"[^\"]*\"|1|\\[[^]]*\\])";

    static Stream<Operation> all() {
        return Contract.operations().stream()
                .filter(operation -> Endpoints.OF_THE_DOOR.contains(operation.kind()));
    }

    static Stream<Operation> writes() {
        return all().filter(operation -> !operation.method().equals("GET"));
    }

    static Stream<Operation> withBody() {
        return all().filter(operation -> SOUND.containsKey(operation.toString()));
    }

    static Stream<Operation> aboutOne() {
        return all().filter(operation -> operation.path().contains("{"))
                .filter(operation -> !operation.toString().equals("PUT /v1/partners/{id}"));
    }

    static Stream<Operation> lists() {
        return all().filter(operation -> operation.method().equals("GET"))
                .filter(operation -> !operation.path().contains("{"))
                .filter(operation -> !operation.path().endsWith("/stream"))
                // An administrator owes no acknowledgement and hears that first.
                .filter(operation -> !operation.path().endsWith("/acknowledgements"));
    }

    @Test
    void every_body_that_the_door_reads_has_a_sound_sample_here() {
        assertThat(withBody()).hasSameSizeAs(SOUND.keySet());
        assertThat(all()).hasSizeGreaterThan(25);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("withBody")
    void an_unknown_field_is_named(Operation operation) {
        Answer answer = send(operation, sound(operation).replaceFirst("\\{", "{\"nonsense\": 1, "));

        refused(answer, 422);
        assertThat(answer.at("/errors/0/pointer").asText()).isEqualTo("/nonsense");
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("withBody")
    void a_value_of_the_wrong_type_is_refused(Operation operation) {
        refused(send(operation, sound(operation).replaceFirst(WHATEVER, ": {}")), 422);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("withBody")
    void what_is_no_json_is_refused(Operation operation) {
        refused(send(operation, "{\"label\": "), 400);
        refused(send(operation, "<key/>"), 400);
        assertThat(send(operation, "[]").status()).isIn(400, 422);
        assertThat(send(operation, "\u0000").status()).isEqualTo(400);
        assertThat(send(operation, "[".repeat(5000)).status()).isIn(400, 422);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("withBody")
    void another_media_type_is_refused(Operation operation) {
        refused(send(operation, sound(operation), "Content-Type", "text/plain"), 415);
        refused(send(operation, sound(operation), "Content-Type", "application/xml"), 415);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("withBody")
    void a_body_that_is_too_large_is_refused(Operation operation) {
        refused(send(operation, "{\"label\": \"" + "a".repeat(1_100_000) + "\"}"), 413);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("writes")
    void nobody_writes_without_a_token(Operation operation) {
        refused(ANYBODY.send(operation.method(), address(operation), sound(operation)), 401);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("writes")
    void an_editor_keeps_nothing_at_the_door(Operation operation) {
        refused(EDITOR.send(operation.method(), address(operation), sound(operation)), 403);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("aboutOne")
    void what_does_not_exist_is_not_found(Operation operation) {
        refused(send(operation, sound(operation), "If-Match", "\"x\""), 404);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("aboutOne")
    void an_id_that_is_no_id_is_not_found(Operation operation) {
        refused(
                ADMINISTRATOR.send(operation.method(), operation.about("nobody"), sound(operation)),
                404);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("lists")
    void a_list_refuses_a_question_that_it_does_not_understand(Operation operation) {
        for (String question :
                new String[] {
                    "nonsense=1", "limit=0", "limit=many", "limit=99999999999", "cursor=broken"
                }) {
            refused(ADMINISTRATOR.get(operation.path() + "?" + question), 400);
        }
    }

    private static Answer send(Operation operation, String body, String... headers) {
        return ADMINISTRATOR.send(operation.method(), address(operation), body, headers);
    }

    private static String address(Operation operation) {
        return operation.about(UUID.randomUUID().toString());
    }

    private static String sound(Operation operation) {
        return SOUND.getOrDefault(operation.toString(), "{}")
                .formatted(UUID.randomUUID().toString());
    }
}
