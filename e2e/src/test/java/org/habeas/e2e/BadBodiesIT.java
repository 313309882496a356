package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.e2e.Refused.refused;
import static org.habeas.e2e.Refused.send;

import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Contract.Operation;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A body that is wrong in one way is refused by every endpoint that writes, and the field is named.
 */
class BadBodiesIT {
    private static final Door REVIEWER = Door.as(Role.REVIEWER);

    @Test
    void every_endpoint_that_writes_has_a_sound_sample_here() {
        assertThat(Endpoints.writes()).hasSizeGreaterThanOrEqualTo(16 * 5);
        assertThat(Endpoints.writes())
                .allSatisfy(o -> assertThat(Sample.exists(o.kind())).isTrue());
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#recordings")
    void a_sound_request_is_accepted(Operation operation) {
        Sample sample = Sample.of(operation.kind());

        Answer answer =
                send(
                        REVIEWER,
                        operation,
                        operation.opens()
                                ? Sample.another(operation.kind()).body(operation)
                                : sample.body(operation));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("Location")).isPresent();
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#writes")
    void an_unknown_field_is_named(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        Answer answer = send(REVIEWER, operation, body.replaceFirst("\\{", "{\"nonsense\": 1, "));

        refused(answer, 422);
        assertThat(answer.at("/errors/0/pointer").asText()).isEqualTo("/nonsense");
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#recordings")
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

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#recordings")
    void an_unknown_kind_of_act_is_refused(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        refused(
                send(
                        REVIEWER,
                        operation,
                        body.replaceFirst("\"kind\":\"[a-z_]+\"", "\"kind\":\"sung\"")),
                422);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#writes")
    void a_value_of_the_wrong_type_is_refused(Operation operation) {
        String field = operation.retracts() ? "reason" : operation.opens() ? "head" : "act";

        refused(send(REVIEWER, operation, "{\"" + field + "\": [7]}"), 422);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#recordings")
    void a_day_that_does_not_exist_is_refused(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        Answer answer = send(REVIEWER, operation, body.replace("2024-01-11", "2024-02-30"));

        refused(answer, 422);
        assertThat(answer.at("/errors/0/pointer").asText()).contains("/on");
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#recordings")
    void what_has_happened_in_the_future_is_refused(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        refused(send(REVIEWER, operation, body.replace("2024-01-11", "2196-01-11")), 422);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#recordings")
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

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#recordings")
    void a_letter_that_cannot_be_kept_is_refused(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        refused(send(REVIEWER, operation, body.replace("Notice of", "Notice\\u0000of")), 422);
    }
}
