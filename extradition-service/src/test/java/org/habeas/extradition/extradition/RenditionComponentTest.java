package org.habeas.extradition.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.habeas.extradition.Api.retract;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.habeas.extradition.EventLog;
import org.habeas.extradition.EventLog.Published;
import org.junit.jupiter.api.Test;

/** R-13, whichever docket tells of the taking and in whichever order facts reach us. */
@QuarkusTest
class RenditionComponentTest {
    private static final String REQUESTS = "extradition-proceedings";
    private static final String INCIDENTS = "repression-incidents";
    private static final String ALLEGED = entry("{\"kind\":\"alleged\"}", "2017-01-31", "public");
    private static final String RENDERED = entry("{\"kind\":\"rendered\"}", "2017-01", "public");

    @Inject EventLog events;

    private final UUID person = UUID.randomUUID();
    private final UUID request = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID incident = UUID.randomUUID();

    @Test
    void R13_an_incident_ends_the_requests_that_were_open_and_is_told_once() {
        requested(request, "KZ", "2015-01-01");
        requested(other, "RU", "2015-01-01");

        rendition("public");

        for (UUID overtaken : List.of(request, other)) {
            read(null, REQUESTS, overtaken)
                    .body("status", equalTo("overtaken_by_rendition"))
                    .body("entries[-1].cause.rule", equalTo("R-13"))
                    .body("entries[-1].cause.docket_id", equalTo(incident.toString()));
        }
        assertThat(told()).containsExactly(incident.toString());
    }

    @Test
    void R13_the_graph_of_effects_tells_what_overtook_a_request() {
        requested(request, "KZ", "2015-01-01");

        rendition("public");

        as(null).get("/v1/persons/" + person + "/effects")
                .then()
                .statusCode(200)
                .body("edges.type", hasItem("overtakes"))
                .body("edges.find { it.type == 'overtakes' }.rule", equalTo("R-13"));
    }

    @Test
    void R13_the_order_of_arrival_does_not_matter() {
        rendition("public");

        requested(request, "KZ", "2015-01-01");

        read(null, REQUESTS, request).body("status", equalTo("overtaken_by_rendition"));
        assertThat(told()).containsExactly(incident.toString());
    }

    @Test
    void R13_a_retraction_takes_all_back() {
        requested(request, "KZ", "2015-01-01");
        rendition("public");

        retract(INCIDENTS, incident, first(INCIDENTS, incident)).statusCode(200);

        read(null, REQUESTS, request).body("status", equalTo("request_received"));
    }

    @Test
    void R13_a_request_that_had_ended_keeps_its_outcome_and_a_later_one_is_not_overtaken() {
        requested(request, "KZ", "2015-01-01");
        record(
                        REQUESTS,
                        request,
                        entry(
                                "{\"kind\":\"refused\",\"level\":\"executive\",\"finality\":\"final\"}",
                                "2016-01-01",
                                "public"))
                .statusCode(201);
        requested(other, "RU", "2020-01-01");

        rendition("public");

        read(null, REQUESTS, request).body("status", equalTo("refused_final"));
        read(null, REQUESTS, other).body("status", equalTo("request_received"));
    }

    @Test
    void R13_a_surrender_recorded_before_stays() {
        requested(request, "KZ", "2015-01-01");
        for (String act :
                List.of("extradition_ordered", "order_became_enforceable", "surrendered")) {
            record(REQUESTS, request, entry("{\"kind\":\"" + act + "\"}", "2016-06-01", "public"))
                    .statusCode(201);
        }

        rendition("public");

        read(null, REQUESTS, request).body("status", equalTo("surrendered"));
    }

    @Test
    void R13_what_is_disproved_overtakes_nothing() {
        requested(request, "KZ", "2015-01-01");
        rendition("public");

        record(INCIDENTS, incident, entry("{\"kind\":\"disproved\"}", "2018-01-01", "public"))
                .statusCode(201);

        read(null, REQUESTS, request).body("status", equalTo("request_received"));
    }

    @Test
    void R13_a_rendition_on_one_request_overtakes_the_others_and_is_told_once() {
        requested(request, "KZ", "2015-01-01");
        requested(other, "RU", "2015-01-01");

        record(REQUESTS, request, RENDERED)
                .statusCode(201)
                .body("events.type", hasItem("person-rendered"));

        read(null, REQUESTS, other)
                .body("status", equalTo("overtaken_by_rendition"))
                .body("entries[-1].cause.docket_id", equalTo(request.toString()));
        assertThat(told()).containsExactly(request.toString());
    }

    @Test
    void R13_one_taking_recorded_on_both_sides_is_told_once() {
        requested(request, "KZ", "2015-01-01");
        record(REQUESTS, request, RENDERED).statusCode(201);

        rendition("public");

        assertThat(told()).containsExactly(request.toString());
    }

    @Test
    void R13_recorded_first_as_an_incident_it_is_told_by_the_incident() {
        requested(request, "KZ", "2015-01-01");
        rendition("public");

        record(REQUESTS, request, RENDERED)
                .statusCode(201)
                .body("events.type", not(hasItem("person-rendered")));

        assertThat(told()).containsExactly(incident.toString());
    }

    @Test
    void R13_if_the_docket_that_told_of_it_is_taken_back_the_other_tells() {
        requested(request, "KZ", "2015-01-01");
        record(REQUESTS, request, RENDERED).statusCode(201);
        rendition("public");

        String rendered =
                read("reviewer", REQUESTS, request)
                        .extract()
                        .path("entries.find { it.act.kind == 'rendered' && !it.cause }.id");
        retract(REQUESTS, request, rendered).statusCode(200);

        read(null, REQUESTS, request).body("status", equalTo("overtaken_by_rendition"));
        assertThat(told()).containsExactly(request.toString(), incident.toString());
    }

    @Test
    void R13_another_taking_years_later_is_told_too() {
        requested(request, "KZ", "2009-01-01");
        record(REQUESTS, request, entry("{\"kind\":\"rendered\"}", "2010", "public"))
                .statusCode(201);

        rendition("public");

        assertThat(told()).containsExactly(request.toString(), incident.toString());
    }

    @Test
    void R13_a_hidden_taking_is_shown_to_nobody_through_a_request() {
        requested(request, "KZ", "2015-01-01");

        rendition("restricted");

        read("partner", REQUESTS, request).body("status", equalTo("request_received"));
        read("editor", REQUESTS, request).body("status", equalTo("request_received"));
        read("reviewer", REQUESTS, request).body("status", equalTo("overtaken_by_rendition"));
        assertThat(told()).isEmpty();
    }

    private void requested(UUID id, String by, String when) {
        open(
                        REQUESTS,
                        id,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"%s\",\"requested_state\":\"UA\"}"
                                .formatted(person, by),
                        "public",
                        entry("{\"kind\":\"request_received\"}", when, "public"))
                .statusCode(201);
    }

    private void rendition(String visibility) {
        open(
                        INCIDENTS,
                        incident,
                        "{\"kind\":\"rendition\",\"victims\":[\"%s\"],\"destination_state\":\"KZ\"}"
                                .formatted(person),
                        visibility,
                        ALLEGED)
                .statusCode(201);
    }

    private static String first(String kind, UUID docket) {
        return read("reviewer", kind, docket).extract().path("entries[0].id");
    }

    /** The dockets that told of a taking; what is told last is waited for. */
    private List<String> told() {
        UUID last = UUID.randomUUID();
        open(
                        "interpol-alerts",
                        last,
                        "{\"person_id\":\"%s\",\"alert_type\":\"red_notice\"}".formatted(person),
                        "public",
                        entry("{\"kind\":\"published\"}", "2012-01-01", "public"))
                .statusCode(201);
        return events.until(person, "interpol-alert-published").stream()
                .filter(event -> event.type().equals("person-rendered"))
                .map(Published::payload)
                .map(payload -> payload.path("docket_id").asText())
                .toList();
    }
}
