package org.habeas.extradition.contested;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.habeas.extradition.Contract;
import org.habeas.extradition.EventLog;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContradictionComponentTest {
    private static final String KIND = "extradition-proceedings";

    @Inject EventLog events;

    private final UUID person = UUID.randomUUID();
    private final UUID proceeding = UUID.randomUUID();
    private final UUID set = UUID.randomUUID();

    @Test
    void R25_what_rests_on_a_contested_entry_is_looked_at_and_changes_no_state() throws Exception {
        String contested =
                open(
                                KIND,
                                proceeding,
                                "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"UA\"}"
                                        .formatted(person),
                                "public",
                                entry("{\"kind\":\"request_received\"}", "2017-10", "public"))
                        .statusCode(201)
                        .extract()
                        .path("entries[0].id");

        tell("contradiction-detected", contested);

        await(() -> statuses().equals(List.of("open")));
        as("editor")
                .get("/v1/tasks?person_id=" + person)
                .then()
                .body("items[0].head.code", equalTo("examine_contradiction"))
                .body("items[0].head.about", equalTo(proceeding.toString()))
                .body("items[0].state.raised_by.rule", equalTo("R-25"));
        as(null).get("/v1/" + KIND + "/" + proceeding)
                .then()
                .body("status", equalTo("request_received"))
                .body("entries.size()", equalTo(1));
        tell("contradiction-resolved", contested);
        await(() -> statuses().equals(List.of("fallen")));
    }

    @Test
    void what_is_told_of_a_contradiction_is_read_as_agreed() {
        var facts =
                Contract.assertRead(
                        "contradiction-detected", ContradictionAsksDependants.Facts.class);

        assertThat(facts.positions()).hasSize(2);
        assertThat(
                        Contract.assertRead(
                                        "contradiction-resolved",
                                        ContradictionAsksDependants.Facts.class)
                                .positions())
                .hasSize(2);
    }

    private void tell(String type, String contested) throws Exception {
        events.sendOf(
                "habeas.cases",
                "habeas.case." + type + ".v1",
                person,
                """
                {"person_id":"%s","docket_id":"%s","docket_kind":"contradictions","entry_id":"%s",
                 "on":{"date":"2018-04-28","precision":"day","modality":"actual"},
                 "state_before":"open","state_after":"open","visibility":"partner",
                 "type":"conflicting_fact","status":"open",
                 "positions":[{"docket_kind":"extradition-proceedings","docket_id":"%s","entry_id":"%s"}]}
                """
                        .formatted(person, set, UUID.randomUUID(), proceeding, contested));
    }

    private List<String> statuses() {
        return as("editor")
                .get("/v1/tasks?person_id=" + person)
                .then()
                .extract()
                .path("items.status");
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it has not come about").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
