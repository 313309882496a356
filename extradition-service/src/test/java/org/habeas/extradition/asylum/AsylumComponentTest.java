package org.habeas.extradition.asylum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.hamcrest.Matchers.contains;
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
class AsylumComponentTest {
    private static final String ASYLUM = "asylum-applications";

    @Inject EventLog events;

    private final UUID person = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID id = UUID.randomUUID();

    @Test
    void a_file_that_nobody_classified_is_for_named_persons_only() {
        as("reviewer")
                .header("If-None-Match", "*")
                .body("{\"head\":" + head("") + "}")
                .put("/v1/" + ASYLUM + "/" + id)
                .then()
                .statusCode(201);

        read("editor", ASYLUM, id).statusCode(404);
        read("reviewer", ASYLUM, id).statusCode(200);
        as("editor").get("/v1/subjects/" + person).then().statusCode(404);
    }

    @Test
    void a_refusal_that_was_not_notified_is_told_as_such() {
        open(
                        ASYLUM,
                        id,
                        head(""),
                        "partner",
                        entry(
                                "{\"kind\":\"refused\",\"level\":\"administrative\",\"notified\":\"no\"}",
                                "2018-01-01",
                                "partner"))
                .statusCode(201);

        read("partner", ASYLUM, id)
                .body("status", equalTo("refused_first_instance"))
                .body("state.applicants[0].refusal.notified", equalTo("no"));
        List<Published> told = events.until(person, "asylum-refused");
        assertThat(told.getLast().payload().path("notified").asText()).isEqualTo("no");
        assertThat(told.getLast().payload().path("host_state").asText()).isEqualTo("UA");
    }

    @Test
    void nobody_but_named_persons_learns_of_a_child() {
        String family = head(",{\"person_id\":\"%s\",\"role\":\"child\"}".formatted(child));
        open(
                        ASYLUM,
                        id,
                        family,
                        "public",
                        entry(
                                "{\"kind\":\"lodged\",\"persons\":[\"%s\",\"%s\"]}"
                                        .formatted(person, child),
                                "2018-01-01",
                                "public"))
                .statusCode(201);

        for (String role : new String[] {null, "partner", "editor"}) {
            assertThat(as(role).get("/v1/" + ASYLUM + "/" + id).asString())
                    .contains(person.toString())
                    .doesNotContain(child.toString());
            as(role).get("/v1/" + ASYLUM + "?person_id=" + child).then().body("items", hasSize(0));
        }
        read("reviewer", ASYLUM, id).body("head.applicants", hasSize(2));
        assertThat(events.until(person, "asylum-application-lodged")).hasSize(1);
    }

    @Test
    void a_protection_runs_out_and_as_of_shows_when() {
        open(
                        ASYLUM,
                        id,
                        head(""),
                        "public",
                        entry(
                                "{\"kind\":\"granted\",\"protection_type\":\"subsidiary_protection\",\"source_term\":\"additional protection\",\"valid_until\":\"2015-03-01\"}",
                                "2014-03-01",
                                "public"))
                .statusCode(201)
                .body("state.applicants[0].protection.stage", equalTo("expired"));

        as(null).get("/v1/" + ASYLUM + "/" + id + "?as_of=2015-03-01")
                .then()
                .body("status", equalTo("granted"))
                .body("state.applicants[0].protection.stage", equalTo("in_force"));
    }

    @Test
    void an_act_concerns_applicants_only() {
        open(ASYLUM, id, head(""), "public").statusCode(201);

        record(
                        ASYLUM,
                        id,
                        entry(
                                "{\"kind\":\"withdrawn\",\"persons\":[\"%s\"]}"
                                        .formatted(UUID.randomUUID()),
                                "2018-01-01",
                                "public"))
                .statusCode(422)
                .body("code", equalTo("not-an-applicant"))
                .body("errors.pointer", contains("/act/persons"));
    }

    private String head(String others) {
        return "{\"applicants\":[{\"person_id\":\"%s\"}%s],\"host_state\":\"UA\"}"
                .formatted(person, others);
    }
}
