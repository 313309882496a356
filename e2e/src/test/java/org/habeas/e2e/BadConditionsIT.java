package org.habeas.e2e;

import static org.habeas.e2e.Refused.refused;

import org.habeas.e2e.system.Contract.Operation;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A change asks for the state that it rests on. */
class BadConditionsIT {
    private static final Door REVIEWER = Door.as(Role.REVIEWER);

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#puts")
    void an_id_of_the_client_is_only_taken_on_condition(Operation operation) {
        Sample sample = Sample.of(operation.kind());
        String path = sample.path(operation);

        refused(REVIEWER.send("PUT", path, sample.body(operation)), 428);
        refused(REVIEWER.send("PUT", path, sample.body(operation), "If-None-Match", "\"x\""), 400);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#puts")
    void an_id_is_taken_once(Operation operation) {
        Sample sample = Sample.of(operation.kind());
        String taken =
                operation
                        .path()
                        .replace("{id}", sample.id().toString())
                        .replace("{entry}", sample.entry());

        refused(REVIEWER.put(taken, sample.body(operation)), 412);
    }

    @AtTheSameTime
    @ParameterizedTest
    @MethodSource("org.habeas.e2e.Endpoints#retractions")
    void taking_back_asks_for_the_state_it_rests_on(Operation operation) {
        Sample sample = Sample.of(operation.kind());
        String path = sample.path(operation);

        refused(REVIEWER.post(path, sample.body(operation)), 428);
        refused(REVIEWER.post(path, sample.body(operation), "If-Match", "\"stale\""), 412);
    }
}
