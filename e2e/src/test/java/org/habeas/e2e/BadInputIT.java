package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Every endpoint of every service says what is wrong with a bad request, and never breaks. */
class BadInputIT {

    private static final Door REVIEWER = Door.as(Role.REVIEWER);
    private static final Door PARTNER = Door.as(Role.PARTNER);
    private static final Door ANYBODY = Door.as(Role.ANYBODY);

    /** Files are no JSON; what is refused of them stands in the tests of their services. */
    private static boolean isOfFiles(String path) {
        return path.contains("/files/") || path.endsWith("/imports");
    }

    /** They are no dockets; what is refused of them stands in the tests of the service. */
    private static final Set<String> LAW = Set.of("host-states", "treaty-regimes");

    private static final Set<String> NO_DOCKETS =
            Set.of(
                    "deadlines",
                    "time-limit-rules",
                    "calendar-feeds",
                    "sanctions-lists",
                    "letters",
                    "supporters",
                    "demand-rules",
                    "signature-thresholds",
                    "risk-assessments",
                    "risk-rules",
                    "partners",
                    "api-keys",
                    "webhooks",
                    "changes",
                    "audit-records");

    /** What the door keeps for administrators and partners; its own tests ask as they do. */
    private static final Set<String> OF_THE_DOOR = Set.of("partners", "api-keys", "webhooks");

    static Stream<Operation> writes() {
        return Contract.writes()
                .filter(operation -> !isOfFiles(operation.path()))
                .filter(BadInputIT::isWritten);
    }

    static Stream<Operation> recordings() {
        return writes().filter(operation -> !operation.retracts());
    }

    static Stream<Operation> retractions() {
        return writes().filter(Operation::retracts);
    }

    static Stream<Operation> puts() {
        return writes().filter(operation -> operation.method().equals("PUT"));
    }

    static Stream<Operation> aboutOne() {
        return Contract.operations().stream()
                .filter(operation -> !isOfFiles(operation.path()))
                .filter(operation -> !OF_THE_DOOR.contains(operation.kind()))
                .filter(operation -> operation.path().contains("{"))
                .filter(operation -> !(operation.opens() && !operation.method().equals("GET")))
                .filter(operation -> operation.method().equals("GET") || isWritten(operation));
    }

    private static boolean isWritten(Operation operation) {
        return !NO_DOCKETS.contains(operation.kind());
    }

    static Stream<Operation> lists() {
        return Contract.reads()
                .filter(operation -> !operation.path().contains("{"))
                .filter(operation -> !operation.kind().equals("lists"))
                .filter(operation -> !operation.path().endsWith("/statistics"))
                .filter(operation -> !operation.kind().equals("designation-criteria"))
                .filter(BadInputIT::isWritten);
    }

    /** Lists of matters about persons; the law of States is about none, a visit has a result. */
    static Stream<Operation> matters() {
        return lists().filter(operation -> !LAW.contains(operation.kind()))
                .filter(operation -> !operation.kind().equals("visits"));
    }

    static Stream<String> paths() {
        return Contract.paths()
                .filter(path -> !isOfFiles(path))
                .filter(path -> !path.contains("/feed."))
                .filter(path -> !path.endsWith("/brief"))
                .filter(path -> !path.equals("/v1/api-keys/{id}"))
                .filter(path -> !path.startsWith("/v1/webhooks/"))
                .filter(path -> !path.equals("/v1/calendar-feeds/{id}"));
    }

    @Test
    void every_endpoint_that_writes_has_a_sound_sample_here() {
        assertThat(writes()).hasSizeGreaterThanOrEqualTo(16 * 5);
        assertThat(writes()).allSatisfy(o -> assertThat(Sample.exists(o.kind())).isTrue());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void a_sound_request_is_accepted(Operation operation) {
        Sample sample = Sample.of(operation.kind());

        Answer answer =
                send(
                        REVIEWER,
                        operation,
                        operation.opens() ? fresh(operation) : sample.body(operation));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("Location")).isPresent();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void an_unknown_field_is_named(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        Answer answer = send(REVIEWER, operation, body.replaceFirst("\\{", "{\"nonsense\": 1, "));

        refused(answer, 422);
        assertThat(answer.at("/errors/0/pointer").asText()).isEqualTo("/nonsense");
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void an_unknown_field_of_an_act_is_named(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        Answer answer =
                send(
                        REVIEWER,
                        operation,
                        body.replace("\"act\": {", "\"act\": {\"nonsense\": 1, "));

        refused(answer, 422);
        assertThat(answer.at("/errors/0/pointer").asText()).endsWith("/act/nonsense");
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void an_unknown_kind_of_act_is_refused(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        refused(
                send(
                        REVIEWER,
                        operation,
                        body.replaceFirst("\"kind\":\"[a-z_]+\"", "\"kind\":\"sung\"")),
                422);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_value_of_the_wrong_type_is_refused(Operation operation) {
        String field = operation.retracts() ? "reason" : operation.opens() ? "head" : "act";

        refused(send(REVIEWER, operation, "{\"" + field + "\": [7]}"), 422);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void a_day_that_does_not_exist_is_refused(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        Answer answer = send(REVIEWER, operation, body.replace("2024-01-11", "2024-02-30"));

        refused(answer, 422);
        assertThat(answer.at("/errors/0/pointer").asText()).contains("/on");
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void what_has_happened_in_the_future_is_refused(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        refused(send(REVIEWER, operation, body.replace("2024-01-11", "2196-01-11")), 422);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void what_nobody_says_is_refused(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        Answer answer =
                send(
                        REVIEWER,
                        operation,
                        body.replaceFirst("\"sources\": \\[.*?\\]", "\"sources\": []"));

        refused(answer, 422);
        assertThat(answer.at("/code").asText()).isEqualTo("source-missing");
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void a_letter_that_cannot_be_kept_is_refused(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        refused(send(REVIEWER, operation, body.replace("Notice of", "Notice\\u0000of")), 422);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void what_is_no_json_is_refused(Operation operation) {
        refused(send(REVIEWER, operation, "{\"head\": "), 400);
        refused(send(REVIEWER, operation, "<person/>"), 400);
        refused(send(REVIEWER, operation, ""), 400);
        refused(send(REVIEWER, operation, "null"), 400);
        assertThat(send(REVIEWER, operation, "[]").status()).isIn(400, 422);
        assertThat(send(REVIEWER, operation, "\u0000").status()).isEqualTo(400);
        assertThat(send(REVIEWER, operation, "[".repeat(5000)).status()).isIn(400, 422);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void another_media_type_is_refused(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        refused(send(REVIEWER, operation, body, "Content-Type", "text/plain"), 415);
        refused(send(REVIEWER, operation, body, "Content-Type", "application/xml"), 415);
        assertThat(send(REVIEWER, operation, body, "Content-Type", "nonsense").status())
                .isIn(400, 415);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_body_that_is_too_large_is_refused(Operation operation) {
        String body = "{\"head\": \"" + "a".repeat(1_100_000) + "\"}";

        refused(send(REVIEWER, operation, body), 413);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void nobody_writes_without_a_token(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        Answer answer = send(ANYBODY, operation, body);

        refused(answer, 401);
        assertThat(answer.header("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_forged_token_opens_nothing(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);
        String forged = "eyJhbGciOiJub25lIn0.eyJncm91cHMiOlsiZWRpdG9yIl19.";

        assertThat(send(ANYBODY, operation, body, "Authorization", "Bearer " + forged).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void a_partner_only_reads(Operation operation) {
        refused(send(PARTNER, operation, Sample.of(operation.kind()).body(operation)), 403);
    }

    @ParameterizedTest
    @MethodSource("aboutOne")
    void what_does_not_exist_is_not_found(Operation operation) {
        Sample sample = Sample.exists(operation.kind()) ? Sample.of(operation.kind()) : null;
        String path = operation.about(UUID.randomUUID().toString());
        boolean reads = operation.method().equals("GET");

        Answer answer =
                REVIEWER.send(
                        operation.method(),
                        path,
                        reads || sample == null ? null : sample.body(operation),
                        reads || sample == null ? new String[0] : sample.condition(operation));

        refused(answer, 404);
    }

    @ParameterizedTest
    @MethodSource("aboutOne")
    void an_id_that_is_no_id_is_not_found(Operation operation) {
        Sample sample = Sample.exists(operation.kind()) ? Sample.of(operation.kind()) : null;
        boolean reads = operation.method().equals("GET");

        refused(
                REVIEWER.send(
                        operation.method(),
                        operation.about("nobody"),
                        reads || sample == null ? null : sample.body(operation),
                        reads || sample == null ? new String[0] : sample.condition(operation)),
                404);
    }

    @ParameterizedTest
    @MethodSource("puts")
    void an_id_of_the_client_is_only_taken_on_condition(Operation operation) {
        Sample sample = Sample.of(operation.kind());
        String path = sample.path(operation);

        refused(REVIEWER.send("PUT", path, sample.body(operation)), 428);
        refused(REVIEWER.send("PUT", path, sample.body(operation), "If-None-Match", "\"x\""), 400);
    }

    @ParameterizedTest
    @MethodSource("puts")
    void an_id_is_taken_once(Operation operation) {
        Sample sample = Sample.of(operation.kind());
        String taken =
                operation
                        .path()
                        .replace("{id}", sample.id().toString())
                        .replace("{entry}", sample.entry());

        refused(REVIEWER.put(taken, sample.body(operation)), 412);
    }

    @ParameterizedTest
    @MethodSource("retractions")
    void taking_back_asks_for_the_state_it_rests_on(Operation operation) {
        Sample sample = Sample.of(operation.kind());
        String path = sample.path(operation);

        refused(REVIEWER.post(path, sample.body(operation)), 428);
        refused(REVIEWER.post(path, sample.body(operation), "If-Match", "\"stale\""), 412);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_method_that_a_path_does_not_know_is_refused(String path) {
        String concrete = path.replaceAll("\\{[a-z_]+\\}", UUID.randomUUID().toString());

        refused(REVIEWER.send("DELETE", concrete, null), 405);
        refused(REVIEWER.send("PATCH", concrete, "{}"), 405);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_refuses_a_question_that_it_does_not_understand(Operation operation) {
        for (String question :
                new String[] {
                    "cursor=broken",
                    "cursor=AQ",
                    "cursor=%00",
                    "limit=0",
                    "limit=201",
                    "limit=many",
                    "limit=99999999999",
                    "count=some",
                    "nonsense=1",
                    "limit=1&limit=2",
                    "as_of=2018-02-30",
                    "as_of=yesterday",
                    "as_of=%2B999999999-01-01",
                    "as_of=-0044-03-15",
                    "known_at=-1000000000-01-01T00:00:00Z",
                    "status=%00",
                    "as_of=2018-04-28T00:00:00Z",
                    "known_at=2018-04-28",
                    "known_at=2196-01-01T00:00:00Z"
                }) {
            refused(REVIEWER.get(operation.path() + "?" + question), 400);
        }
    }

    @ParameterizedTest
    @MethodSource("matters")
    void a_list_of_an_unknown_state_or_person_is_empty(Operation operation) {
        Answer answer =
                REVIEWER.get(operation.path() + "?status=nonsense&person_id=" + UUID.randomUUID());

        assertThat(answer.with(200).at("/items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/lists/political-prisoners?as_of=2018-02-30",
                "/v1/lists/political-prisoners?nonsense=1",
                "/v1/persons?q=",
                "/v1/persons?q=%20",
                "/v1/persons?q=a&as_of=2018-04-28"
            })
    void a_question_that_cannot_be_answered_is_refused(String path) {
        refused(ANYBODY.get(path), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/nothing",
                "/v1",
                "/v2/persons",
                "/nothing",
                "/q/metrics",
                "/v1/persons/../../q/health"
            })
    void where_there_is_nothing_there_is_a_problem(String path) {
        refused(ANYBODY.get(path), 404);
    }

    /** A filter must be answered or refused, whatever it holds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "'",
                "%27%3B--",
                "%F0%9F%98%80",
                "%D0%BC%D1%83%D1%85",
                "\\",
                "%7B%22%7D",
                "%FF"
            })
    void strange_letters_break_nothing(String letters) {
        for (String path :
                new String[] {
                    "/v1/persons?q=" + letters,
                    "/v1/persons?state=" + letters,
                    "/v1/demands?type=" + letters,
                    "/v1/custody-records?status=" + letters,
                    "/v1/custody-records?person_id=" + letters,
                    "/v1/persons/" + letters
                }) {
            Answer answer = ANYBODY.get(path.replace("\\", "%5C"));
            assertThat(answer.status()).as(path + answer.text()).isLessThan(500);
        }
    }

    private static Answer send(Door door, Operation operation, String body, String... headers) {
        Sample sample = Sample.of(operation.kind());
        String[] condition = sample.condition(operation);
        String[] all = new String[condition.length + headers.length];
        System.arraycopy(condition, 0, all, 0, condition.length);
        System.arraycopy(headers, 0, all, condition.length, headers.length);
        return door.send(operation.method(), sample.path(operation), body, all);
    }

    /** A body about a person who has no docket of that kind yet. */
    private static String fresh(Operation operation) {
        return Sample.another(operation.kind()).body(operation);
    }

    private static void refused(Answer answer, int status) {
        assertThat(answer.status())
                .as("%s answered %s", answer.request(), answer.text())
                .isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse(""))
                .as(answer.request())
                .startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        for (String field : new String[] {"type", "title", "code", "trace_id"}) {
            assertThat(problem.path(field).asText()).as(field + answer.text()).isNotBlank();
        }
        assertThat(answer.text())
                .doesNotContain("Exception", "org.habeas", "hibernate", "select ", "127.0.0.1");
    }
}
