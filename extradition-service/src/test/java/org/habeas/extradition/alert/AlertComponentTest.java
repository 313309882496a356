package org.habeas.extradition.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.extradition.EventLog;
import org.habeas.extradition.EventLog.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AlertComponentTest {
    private static final String ALERTS = "interpol-alerts";
    private static final String DELETED =
            entry(
                    "{\"kind\":\"deleted\",\"by\":\"ccf\",\"ground\":\"constitution_art_3\"}",
                    "2017-07-13",
                    "public");
    private static final String PUBLISHED =
            entry("{\"kind\":\"published\"}", "2016-01-01", "public");

    @Inject EventLog events;

    private final UUID person = UUID.randomUUID();
    private final UUID alert = UUID.randomUUID();

    @Test
    void R03_a_deletion_is_told_with_its_ground_and_changes_no_other_alert() {
        UUID other = UUID.randomUUID();
        open(ALERTS, alert, head(""), "public", PUBLISHED).statusCode(201);
        open(
                        ALERTS,
                        other,
                        "{\"unnamed_subjects\":\"several other defendants\",\"alert_type\":\"unspecified\"}",
                        "public",
                        PUBLISHED)
                .statusCode(201);

        record(ALERTS, alert, DELETED)
                .statusCode(201)
                .body("after.status", equalTo("deleted"))
                .body("events.type", contains("interpol-alert-deleted"));

        read("partner", ALERTS, other).body("status", equalTo("published"));
        List<Published> told = events.until(person, "interpol-alert-deleted");
        assertThat(told.getLast().payload().path("ground").asText())
                .isEqualTo("constitution_art_3");
    }

    @Test
    void data_that_come_back_are_a_new_alert_and_the_old_one_shows_as_reissued() {
        open(ALERTS, alert, head(""), "public", PUBLISHED, DELETED).statusCode(201);
        UUID again = UUID.randomUUID();

        open(
                        ALERTS,
                        again,
                        head(",\"previous_alert_id\":\"" + alert + "\""),
                        "public",
                        entry("{\"kind\":\"published\"}", "2019-01-01", "public"))
                .statusCode(201);

        read(null, ALERTS, alert).body("status", equalTo("deleted"));
        read("partner", ALERTS, alert)
                .body("status", equalTo("reissued"))
                .body("state.reissued_as", equalTo(again.toString()))
                .body("entries[-1].cause.docket_id", equalTo(again.toString()));
        List<Published> told = events.until(person, "interpol-alert-reissued");
        assertThat(told.getLast().payload().path("previous_alert_id").asText())
                .isEqualTo(alert.toString());
    }

    @Test
    void a_diffusion_is_not_published() {
        open(ALERTS, alert, head("").replace("red_notice", "diffusion"), "public").statusCode(201);

        record(ALERTS, alert, PUBLISHED).statusCode(422);
    }

    @Test
    void an_alert_about_nobody_is_refused() {
        open(ALERTS, alert, "{\"alert_type\":\"red_notice\"}", "public")
                .statusCode(422)
                .body("code", equalTo("alert-without-subject"));
    }

    @Test
    void the_public_learns_of_an_alert_by_its_removal_only() {
        open(ALERTS, alert, head(""), "public", PUBLISHED).statusCode(201);

        read("partner", ALERTS, alert)
                .body("status", equalTo("published"))
                .body("head.alert_type", equalTo("red_notice"));
        read(null, ALERTS, alert).body("head", equalTo(Map.of())).body("entries", hasSize(0));
        listed(null, 0);
        listed("partner", 1);

        record(ALERTS, alert, DELETED).statusCode(201);

        read(null, ALERTS, alert)
                .body("status", equalTo("deleted"))
                .body("head.alert_type", equalTo("red_notice"))
                .body("state.issued", nullValue())
                .body("state.deleted.ground", equalTo("constitution_art_3"));
        listed(null, 1);
    }

    @Test
    void an_access_reply_is_for_staff_whatever_the_request_says() {
        open(
                        ALERTS,
                        alert,
                        head(""),
                        "partner",
                        entry(
                                "{\"kind\":\"published\",\"known_by\":\"access_reply\"}",
                                "2016-01-01",
                                "public"))
                .statusCode(201);

        read("partner", ALERTS, alert).body("status", equalTo("unknown"));
        read("editor", ALERTS, alert).body("status", equalTo("published"));
    }

    @Test
    void what_nobody_has_classified_is_confidential() {
        as("reviewer")
                .header("If-None-Match", "*")
                .body("{\"head\":" + head("") + "}")
                .put("/v1/" + ALERTS + "/" + alert)
                .then()
                .statusCode(201);

        read("partner", ALERTS, alert).statusCode(404);
        read("editor", ALERTS, alert).statusCode(200);
    }

    @Test
    void issued_visible_and_deleted_are_three_facts() {
        open(
                        ALERTS,
                        alert,
                        head(",\"requesters\":[{\"state\":\"RU\",\"basis\":\"inferred\"}]"),
                        "partner",
                        PUBLISHED,
                        entry("{\"kind\":\"not_found_in_public_extract\"}", "2017-01-01", "public"))
                .statusCode(201);

        read("partner", ALERTS, alert)
                .body("status", equalTo("published"))
                .body("state.issued.on.date", equalTo("2016-01-01"))
                .body("state.publicly_visible.seen", equalTo(false))
                .body("state.deleted", nullValue())
                .body("head.requesting_states", contains("KZ", "RU"))
                .body("head.requesters.find { it.state == 'RU' }.basis", equalTo("inferred"));
    }

    @Test
    void a_new_alert_does_not_name_one_that_its_readers_may_not_know() {
        open(ALERTS, alert, head(""), "restricted", DELETED).statusCode(201);

        open(ALERTS, UUID.randomUUID(), head(",\"previous_alert_id\":\"" + alert + "\""), "partner")
                .statusCode(422)
                .body("code", equalTo("reference-hidden"));
    }

    private void listed(@Nullable String role, int times) {
        as(role).get("/v1/" + ALERTS + "?person_id=" + person)
                .then()
                .statusCode(200)
                .body("items", hasSize(times));
    }

    private String head(String more) {
        return "{\"person_id\":\"%s\",\"alert_type\":\"red_notice\",\"requesting_states\":[\"KZ\"]%s}"
                .formatted(person, more);
    }
}
