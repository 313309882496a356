package org.habeas.extradition.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.habeas.extradition.EventLog;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ElsewhereComponentTest {
    private static final String DECISION = "habeas.advocacy.mechanism-decision-recorded.v1";

    private final UUID person = UUID.randomUUID();
    private final UUID docket = UUID.randomUUID();
    private final UUID transmission = UUID.randomUUID();

    @Inject EventLog events;

    @Test
    void R17_views_of_the_committee_start_the_time_of_the_State() throws Exception {
        views("2017-04-25");

        await("rule=TL-10", 1);

        as("editor")
                .get("/v1/deadlines?person_id=" + person)
                .then()
                .body("items[0].due", equalTo("2017-10-22"))
                .body("items[0].docket_id", equalTo(docket.toString()))
                .body("items[0].entry_id", equalTo(transmission.toString()))
                .body("items[0].rule.confirmed", equalTo(false));
    }

    @Test
    void a_transmission_that_is_told_to_the_month_has_a_range() throws Exception {
        views("2017-04");

        await("state=not_computable", 1);

        as("editor")
                .get("/v1/deadlines?person_id=" + person)
                .then()
                .body("items[0].why_not.earliest_due", equalTo("2017-09-28"))
                .body("items[0].why_not.latest_due", equalTo("2017-10-27"));
    }

    @Test
    void what_was_taken_back_there_runs_no_more_here() throws Exception {
        views("2017-04-25");
        await("rule=TL-10", 1);

        send(
                "habeas.advocacy",
                "habeas.advocacy.entry-retracted.v1",
                "\"retracted_entry_id\":\"" + transmission + "\"");

        await("rule=TL-10", 0);
    }

    @Test
    void TL_14_a_restriction_ends_on_a_day_or_is_lifted_before() throws Exception {
        String term =
                "\"type\":\"travel_ban\",\"from\":{\"date\":\"2017-09-07\"},"
                        + "\"expected_end\":{\"date\":\"2020-09-07\"}";
        send("habeas.cases", "habeas.case.restriction-imposed.v1", term);
        await("rule=TL-14&as_of=2018-01-01&state=running", 1);

        send("habeas.cases", "habeas.case.restriction-lifted.v1", "\"type\":\"travel_ban\"");

        await("rule=TL-14&state=moot", 1);
    }

    @Test
    void TL_11_is_counted_for_States_that_the_Court_can_examine() throws Exception {
        send(
                "habeas.cases",
                "habeas.case.judgment-became-final.v1",
                "\"prosecuting_state\":\"KZ\",\"procedural_status\":\"convicted_final\"");
        send(
                "habeas.cases",
                "habeas.case.judgment-became-final.v1",
                "\"prosecuting_state\":\"UA\",\"procedural_status\":\"convicted_final\"");

        await("rule=TL-11", 1);
    }

    private void views(String day) throws Exception {
        send(
                "habeas.advocacy",
                DECISION,
                """
                "mechanism":"un_hrc","decision_kind":"views","findings":[],"demands":[],
                "transmitted_on":{"date":"%s"},"transmission_entry_id":"%s"
                """
                        .formatted(day, transmission));
    }

    private void send(String topic, String type, String facts) throws Exception {
        events.send(topic, type, person, docket, "\"on\":{\"date\":\"2018-02-01\"}," + facts);
    }

    private void await(String query, int count) {
        String path = "/v1/deadlines?person_id=" + person + "&" + query;
        long patience = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        List<?> found = as("editor").get(path).path("items");
        while (found.size() != count) {
            assertThat(System.nanoTime()).as("%s: %s", query, found.size()).isLessThan(patience);
            found = as("editor").get(path).path("items");
        }
    }
}
