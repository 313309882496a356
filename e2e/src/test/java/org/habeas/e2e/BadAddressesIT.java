package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.e2e.Refused.refused;

import java.util.Set;
import java.util.UUID;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Contract;
import org.habeas.e2e.system.Contract.Operation;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not exist is not found, and a method that is not there is refused. */
class BadAddressesIT {
    private static final Door REVIEWER = Door.as(Role.REVIEWER);
    private static final Door ANYBODY = Door.as(Role.ANYBODY);

    /** A door that was started anew knows the methods of the services once it has told them. */
    @BeforeAll
    static void the_door_has_read_what_the_services_say_of_themselves() {
        ANYBODY.get("/openapi").with(200);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#aboutOne")
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

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#aboutOne")
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

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#paths")
    void a_method_that_a_path_does_not_know_is_refused(String path) {
        String concrete = path.replaceAll("\\{[a-z_]+\\}", UUID.randomUUID().toString());

        Set<String> known = Contract.methods(path);
        for (String method : new String[] {"DELETE", "PATCH", "PUT", "POST"}) {
            if (!known.contains(method)) {
                Answer answer = REVIEWER.send(method, concrete, "{}");
                refused(answer, 405);
                assertThat(answer.header("Allow").orElse("")).as(path).contains(known);
            }
        }
    }

    @AtTheSameTime
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
    @AtTheSameTime
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
}
