package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.e2e.Refused.refused;
import static org.habeas.e2e.Refused.send;

import org.habeas.e2e.system.Contract.Operation;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is no JSON, too much of it, or another media type is refused by every endpoint that writes.
 */
class BadFormsIT {
    private static final Door REVIEWER = Door.as(Role.REVIEWER);

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#writes")
    void what_is_no_json_is_refused(Operation operation) {
        refused(send(REVIEWER, operation, "{\"head\": "), 400);
        refused(send(REVIEWER, operation, "<person/>"), 400);
        refused(send(REVIEWER, operation, ""), 400);
        refused(send(REVIEWER, operation, "null"), 400);
        assertThat(send(REVIEWER, operation, "[]").status()).isIn(400, 422);
        assertThat(send(REVIEWER, operation, "\u0000").status()).isEqualTo(400);
        assertThat(send(REVIEWER, operation, "[".repeat(5000)).status()).isIn(400, 422);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#writes")
    void another_media_type_is_refused(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        refused(send(REVIEWER, operation, body, "Content-Type", "text/plain"), 415);
        refused(send(REVIEWER, operation, body, "Content-Type", "application/xml"), 415);
        assertThat(send(REVIEWER, operation, body, "Content-Type", "nonsense").status())
                .isIn(400, 415);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#writes")
    void a_body_that_is_too_large_is_refused(Operation operation) {
        String body = "{\"head\": \"" + "a".repeat(1_100_000) + "\"}";

        refused(send(REVIEWER, operation, body), 413);
    }
}
