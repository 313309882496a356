package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.e2e.Refused.refused;
import static org.habeas.e2e.Refused.send;

import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Contract.Operation;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody writes who may not. */
class BadCallersIT {
    private static final Door PARTNER = Door.as(Role.PARTNER);
    private static final Door ANYBODY = Door.as(Role.ANYBODY);

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#writes")
    void nobody_writes_without_a_token(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);

        Answer answer = send(ANYBODY, operation, body);

        refused(answer, 401);
        assertThat(answer.header("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#writes")
    void a_forged_token_opens_nothing(Operation operation) {
        String body = Sample.of(operation.kind()).body(operation);
        String forged = "eyJhbGciOiJub25lIn0.eyJncm91cHMiOlsiZWRpdG9yIl19.";

        assertThat(send(ANYBODY, operation, body, "Authorization", "Bearer " + forged).status())
                .isEqualTo(401);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#writes")
    void a_partner_only_reads(Operation operation) {
        refused(send(PARTNER, operation, Sample.of(operation.kind()).body(operation)), 403);
    }
}
