package org.habeas.extradition.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.habeas.extradition.Api.retract;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.habeas.extradition.EventLog;
import org.habeas.extradition.EventLog.Published;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InterimMeasureComponentTest {
    private static final String EXTRADITION = "extradition-proceedings";
    private static final String MEASURES = "interim-measures";
    private static final String INDICATED = act("indicated", "2018-04-01");
    private static final String LIFTED = act("lifted", "2018-06-01");

    @Inject EventLog events;

    private final UUID person = UUID.randomUUID();
    private final UUID extradition = UUID.randomUUID();
    private final UUID measure = UUID.randomUUID();

    @Test
    void R27_a_measure_in_force_suspends_every_active_extradition_in_that_state() {
        UUID byAnother = UUID.randomUUID();
        UUID elsewhere = UUID.randomUUID();
        requested(extradition, "KZ", "UA");
        requested(byAnother, "RU", "UA");
        requested(elsewhere, "KZ", "CZ");

        open(MEASURES, measure, head(), "public", INDICATED).statusCode(201);

        for (UUID one : List.of(extradition, byAnother)) {
            read(null, EXTRADITION, one)
                    .body("status", equalTo("suspended"))
                    .body("state.stage", equalTo("request_received"))
                    .body("state.obstacles.suspensions[0].ground", equalTo("interim_measure"))
                    .body("state.obstacles.suspensions[0].link_id", equalTo(measure.toString()))
                    .body(
                            "entries.find { it.act.kind == 'suspended' }.cause.rule",
                            equalTo("R-27"));
        }
        read(null, EXTRADITION, elsewhere).body("status", equalTo("request_received"));
        Published told = events.until(person, "extradition-suspended").getLast();
        assertThat(told.payload().path("ground").asText()).isEqualTo("interim_measure");
    }

    @Test
    void R27_holds_also_when_the_request_is_recorded_after_the_measure() {
        open(MEASURES, measure, head(), "public", INDICATED).statusCode(201);

        requested(extradition, "KZ", "UA");

        read(null, EXTRADITION, extradition).body("status", equalTo("suspended"));
    }

    @Test
    void R27_a_measure_that_is_lifted_lets_the_extradition_go_on_and_asks_for_a_review() {
        requested(extradition, "KZ", "UA");
        open(MEASURES, measure, head(), "public", INDICATED).statusCode(201);

        record(MEASURES, measure, LIFTED).statusCode(201);

        read(null, EXTRADITION, extradition)
                .body("status", equalTo("request_received"))
                .body("state.obstacles.suspensions", empty());
        as(null).get("/v1/" + EXTRADITION + "/" + extradition + "?as_of=2018-05-01")
                .then()
                .body("status", equalTo("suspended"));
        events.until(person, "extradition-resumed");
        assertThat(tasks()).containsExactly("review_after_interim_measure");
    }

    @Test
    void R27_taking_the_order_back_takes_everything_back_and_taking_back_its_end_suspends_again() {
        requested(extradition, "KZ", "UA");
        open(MEASURES, measure, head(), "public").statusCode(201);
        String order = recorded(INDICATED);
        String end = recorded(LIFTED);

        retract(MEASURES, measure, end).statusCode(200);
        read(null, EXTRADITION, extradition).body("status", equalTo("suspended"));
        assertThat(tasks()).isEmpty();

        retract(MEASURES, measure, order).statusCode(200);
        read(null, EXTRADITION, extradition)
                .body("status", equalTo("request_received"))
                .body("state.obstacles.suspensions", empty());
    }

    @Test
    void R27_the_order_of_recording_does_not_matter() {
        open(MEASURES, measure, head(), "public", LIFTED).statusCode(201);
        requested(extradition, "KZ", "UA");
        recorded(INDICATED);

        read(null, EXTRADITION, extradition).body("status", equalTo("request_received"));
        as(null).get("/v1/" + EXTRADITION + "/" + extradition + "?as_of=2018-05-01")
                .then()
                .body("status", equalTo("suspended"));
    }

    @Test
    void R27_an_order_that_ends_by_itself_suspends_until_its_last_day() {
        requested(extradition, "KZ", "UA");

        open(
                        MEASURES,
                        measure,
                        head(),
                        "public",
                        entry(
                                "{\"kind\":\"indicated\",\"until\":\"2018-05-01\",\"ends_by_itself\":true}",
                                "2018-04-01",
                                "public"))
                .statusCode(201);

        read(null, MEASURES, measure).body("state.in_force", equalTo(false));
        read(null, EXTRADITION, extradition).body("status", equalTo("request_received"));
        statusOn("2018-05-01", "suspended");
        statusOn("2018-05-02", "request_received");
        assertThat(tasks()).containsExactly("review_after_interim_measure");
        record(MEASURES, measure, entry("{\"kind\":\"extended\"}", "2018-04-20", "public"))
                .statusCode(201);
        read(null, EXTRADITION, extradition).body("status", equalTo("suspended"));
        statusOn("2018-05-02", "suspended");
        assertThat(tasks()).isEmpty();
    }

    @Test
    void R27_a_refused_measure_suspends_nothing_and_asks_for_work() {
        requested(extradition, "KZ", "UA");

        open(MEASURES, measure, head(), "public", act("refused", "2018-04-01")).statusCode(201);

        read("reviewer", EXTRADITION, extradition).body("status", equalTo("request_received"));
        assertThat(tasks()).containsExactly("review_after_interim_measure");
    }

    @Test
    void R27_a_removal_while_it_is_in_force_breaches_it_and_is_urgent() {
        requested(extradition, "KZ", "UA");
        open(MEASURES, measure, head(), "public", INDICATED).statusCode(201);

        String removal =
                record(EXTRADITION, extradition, act("surrendered", "2018-04-10"))
                        .statusCode(201)
                        .body("after.state.breach", equalTo(true))
                        .extract()
                        .path("entry.id");

        read(null, MEASURES, measure)
                .body("status", equalTo("breached"))
                .body("state.urgent", equalTo(true))
                .body("state.breaches[0].person_id", equalTo(person.toString()))
                .body("state.breaches[0].link_id", equalTo(extradition.toString()))
                .body("entries.find { it.act.kind == 'breached' }.cause.rule", equalTo("R-27"));
        events.until(person, "interim-measure-breached");
        assertThat(tasks()).containsExactly("review_after_interim_measure");

        retract(EXTRADITION, extradition, removal).statusCode(200);
        read(null, MEASURES, measure)
                .body("status", equalTo("indicated"))
                .body("state.breaches", empty());
        read(null, EXTRADITION, extradition).body("status", equalTo("suspended"));
    }

    @Test
    void R27_a_removal_that_was_recorded_before_the_order_was_known_breaches_it_too() {
        requested(extradition, "KZ", "UA");
        record(
                        EXTRADITION,
                        extradition,
                        entry(
                                "{\"kind\":\"rendered\",\"to_state\":\"KZ\"}",
                                "2018-04-10",
                                "public"))
                .statusCode(201);

        open(MEASURES, measure, head(), "public", INDICATED).statusCode(201);

        read(null, MEASURES, measure).body("status", equalTo("breached"));
    }

    @Test
    void R27_which_came_first_on_one_day_a_person_has_to_find_out() {
        requested(extradition, "KZ", "UA");
        open(MEASURES, measure, head(), "public", INDICATED).statusCode(201);

        record(EXTRADITION, extradition, act("surrendered", "2018-04-01")).statusCode(201);

        read(null, MEASURES, measure)
                .body("status", equalTo("indicated"))
                .body("state.breaches", empty());
        assertThat(tasks()).containsExactly("review_after_interim_measure");
    }

    @Test
    void R27_a_removal_before_the_order_or_after_its_end_breaches_nothing() {
        requested(extradition, "KZ", "UA");
        open(MEASURES, measure, head(), "public", INDICATED, LIFTED).statusCode(201);
        UUID later = UUID.randomUUID();
        requested(later, "RU", "UA");

        record(EXTRADITION, extradition, act("surrendered", "2018-03-01")).statusCode(201);
        record(EXTRADITION, later, act("surrendered", "2018-06-02")).statusCode(201);

        read(null, MEASURES, measure).body("status", equalTo("lifted"));
    }

    @Test
    void a_hidden_order_does_not_show_through_the_extradition() {
        requested(extradition, "KZ", "UA");

        open(
                        MEASURES,
                        measure,
                        head(),
                        "public",
                        entry("{\"kind\":\"indicated\"}", "2018-04-01", "confidential"))
                .statusCode(201);
        record(EXTRADITION, extradition, act("surrendered", "2018-04-10")).statusCode(201);

        for (String role : new String[] {null, "partner"}) {
            read(role, EXTRADITION, extradition)
                    .body("entries", hasSize(2))
                    .body("state.obstacles.suspensions", empty());
            read(role, MEASURES, measure)
                    .body("status", equalTo("unknown"))
                    .body("entries", empty());
        }
        read("editor", MEASURES, measure).body("status", equalTo("breached"));
    }

    private String recorded(String entry) {
        return record(MEASURES, measure, entry).statusCode(201).extract().path("entry.id");
    }

    private void statusOn(String day, String status) {
        as(null).get("/v1/" + EXTRADITION + "/" + extradition + "?as_of=" + day)
                .then()
                .body("status", equalTo(status));
    }

    private List<String> tasks() {
        return as("editor")
                .get("/v1/tasks?status=open&person_id=" + person)
                .then()
                .statusCode(200)
                .extract()
                .path("items.head.code");
    }

    private void requested(UUID id, String by, String from) {
        open(
                        EXTRADITION,
                        id,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"%s\",\"requested_state\":\"%s\"}"
                                .formatted(person, by, from),
                        "public",
                        act("request_received", "2017-10-01"))
                .statusCode(201);
    }

    private static String act(String kind, String on) {
        return entry("{\"kind\":\"" + kind + "\"}", on, "public");
    }

    private String head() {
        return "{\"body\":\"ecthr\",\"against_state\":\"UA\",\"persons\":[\"%s\"]}"
                .formatted(person);
    }
}
