package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Contract.Operation;
import org.habeas.e2e.system.Door;

/** Sends bad requests and sees that the answer says what is wrong, and nothing of our inside. */
final class Refused {
    private Refused() {}

    /** A request that is sound but for this body and these headers. */
    static Answer send(Door door, Operation operation, String body, String... headers) {
        Sample sample = Sample.of(operation.kind());
        String[] condition = sample.condition(operation);
        String[] all = new String[condition.length + headers.length];
        System.arraycopy(condition, 0, all, 0, condition.length);
        System.arraycopy(headers, 0, all, condition.length, headers.length);
        return door.send(operation.method(), sample.path(operation), body, all);
    }

    static void refused(Answer answer, int status) {
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
