package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.e2e.Refused.refused;

import java.util.List;
import java.util.UUID;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Contract.Operation;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list refuses a question that it does not understand. */
class BadQuestionsIT {
    private static final Door REVIEWER = Door.as(Role.REVIEWER);
    private static final Door ANYBODY = Door.as(Role.ANYBODY);

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#lists")
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

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#matters")
    void a_list_of_an_unknown_person_is_empty(Operation operation) {
        Answer answer = REVIEWER.get(operation.path() + "?person_id=" + UUID.randomUUID());

        assertThat(answer.with(200).at("/items")).isEmpty();
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#matters")
    void a_status_that_there_is_not_is_refused_and_those_that_there_are_are_told(
            Operation operation) {
        Answer answer = REVIEWER.get(operation.path() + "?status=nonsense");

        refused(answer, 400);
        assertThat(answer.json().path("detail").asText()).startsWith("status can be: ");
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#matters")
    void what_is_listed_has_a_status_that_can_be_asked_for(Operation operation) {
        List<String> words =
                REVIEWER.get(operation.path() + "?status=nonsense")
                        .json()
                        .path("detail")
                        .asText()
                        .replaceAll("^status can be: |\\.$", "")
                        .transform(told -> List.of(told.split(", ", -1)));

        assertThat(REVIEWER.get(operation.path() + "?limit=200").with(200).at("/items"))
                .filteredOn(item -> item.has("status"))
                .extracting(item -> item.path("status").asText())
                .isSubsetOf(words);
    }

    @AtTheSameTime
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
}
