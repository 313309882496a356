package org.habeas.cases.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.habeas.cases.Api;
import org.habeas.cases.Outgoing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthComponentTest {
    private static final String[] BELOW = {"partner", "editor"};
    private static final String SECRET = "an invented illness of the spleen";
    private static final String WITHDRAWN = "{\"kind\":\"withdrawn\",\"scopes\":[]}";

    private String person = "";

    @BeforeEach
    void register() {
        person = Api.person("Dana Invented");
    }

    @Test
    void whatever_class_is_asked_for_a_note_is_for_named_eyes_only() {
        String id = note("condition", "elevated");
        String path = "/v1/health-notes/" + id;
        String first = read(path).extract().path("entries[0].id");

        read(path)
                .body("state.text", equalTo(SECRET))
                .body("entries[0].visibility", equalTo("restricted"));
        for (String role : BELOW) {
            as(role).get(path).then().statusCode(404);
            as(role).get(path + "/entries/" + first).then().statusCode(404);
            as(role).get("/v1/health-notes?person_id=" + person).then().body("items", empty());
            as(role).get("/v1/health-notes?urgency=elevated&count=only")
                    .then()
                    .body("count", equalTo(0));
            as(role).get("/v1/persons/" + person).then().body(not(containsString("spleen")));
        }
        readAsAnybody(path).statusCode(404);
        readAsAnybody("/v1/persons?q=spleen").body("items", empty());
        read("/v1/persons/" + person).body("timeline.what", hasItem("noted"));
    }

    @Test
    void E_3_the_flag_is_told_with_consent_and_goes_with_it_at_once() {
        note("deterioration", "life_threatening");
        String page = "/v1/persons/" + person;
        String silent =
                readAsAnybody(page).body("medical_concern", nullValue()).extract().header("ETag");
        read(page).body("medical_concern", equalTo(false));

        String consent =
                Api.open(
                        "consents",
                        "{\"person_id\":\"%s\"}".formatted(person),
                        "restricted",
                        entry(
                                "{\"kind\":\"given\",\"scopes\":[\"publish_health_flag\"],"
                                        + "\"given_by\":\"subject\",\"method\":\"written\"}",
                                "2020-01-01",
                                "restricted"));

        String telling =
                readAsAnybody(page).body("medical_concern", equalTo(true)).extract().header("ETag");
        readAsAnybody(page).body(not(containsString("life_threatening")));
        readAsAnybody("/v1/persons?q=Dana Invented")
                .body(
                        "items.find { it.id == '%s' }.medical_concern".formatted(person),
                        equalTo(true));
        assertThat(telling).isNotEqualTo(silent);

        record("consents", consent, entry(WITHDRAWN, "2020-02-01", "restricted")).statusCode(201);

        readAsAnybody(page).body("medical_concern", nullValue()).header("ETag", equalTo(silent));
        readAsAnybody(page + "?as_of=2020-01-15").body("medical_concern", nullValue());
    }

    @Test
    void a_resolved_note_is_no_concern() {
        String id = note("deterioration", "elevated");
        Api.open(
                "consents",
                "{\"person_id\":\"%s\"}".formatted(person),
                "restricted",
                entry(
                        "{\"kind\":\"given\",\"scopes\":[\"publish_health_flag\"],"
                                + "\"given_by\":\"subject\",\"method\":\"written\"}",
                        "2018-01-01",
                        "restricted"));
        readAsAnybody("/v1/persons/" + person).body("medical_concern", equalTo(true));

        record("health-notes", id, entry("{\"kind\":\"resolved\"}", "2020-01-01", "restricted"));

        readAsAnybody("/v1/persons/" + person).body("medical_concern", nullValue());
        readAsAnybody("/v1/persons/" + person + "?as_of=2019-01-01")
                .body("medical_concern", equalTo(true));
    }

    @Test
    void INV_C_13_nothing_of_health_or_of_who_a_child_is_enters_an_event() {
        String child =
                Api.open(
                        "persons",
                        "{\"named\":true,\"minor\":true}",
                        "partner",
                        Api.named("Sabina Neverseen", "primary", "public"),
                        entry("{\"kind\":\"born\"}", "2009-02-03", "public"),
                        entry(
                                "{\"kind\":\"stated\",\"predicate\":\"other\",\"text\":"
                                        + "\"pupil of the invented school\"}",
                                "2018-01-01",
                                "public"));
        person = child;
        String id = note("pregnancy", "elevated");
        record("health-notes", id, entry("{\"kind\":\"resolved\"}", "2020-01-01", "public"))
                .body("events", empty());
        Api.open(
                "medical-measures",
                "{\"person_id\":\"%s\",\"state\":\"KZ\"}".formatted(child),
                "public",
                entry("{\"kind\":\"ordered\"}", "2018-01-01", "public"),
                entry("{\"kind\":\"admitted\"}", "2018-01-02", "public"),
                entry(
                        "{\"kind\":\"opinion_issued\",\"conclusion\":\"inconclusive\"}",
                        "2018-01-03",
                        "public"),
                entry(
                        "{\"kind\":\"termination_refused\",\"reasons\":[\"danger_to_society\"]}",
                        "2018-01-04",
                        "public"));

        List<Outgoing.Message> told = Outgoing.about(child);

        assertThat(told).extracting(Outgoing.Message::type).contains("medical-measure-ordered");
        assertThat(told)
                .extracting(Outgoing.Message::payload)
                .noneMatch(payload -> payload.contains("spleen"))
                .noneMatch(payload -> payload.contains("health"))
                .noneMatch(payload -> payload.contains("pregnancy"))
                .noneMatch(payload -> payload.contains("inconclusive"))
                .noneMatch(payload -> payload.contains("danger"))
                .noneMatch(payload -> payload.contains("Neverseen"))
                .noneMatch(payload -> payload.contains("2009"))
                .noneMatch(payload -> payload.contains("school"));
    }

    private String note(String type, String urgency) {
        return Api.open(
                "health-notes",
                "{\"person_id\":\"%s\"}".formatted(person),
                "public",
                entry(
                        "{\"kind\":\"noted\",\"note\":\"%s\",\"text\":\"%s\",\"urgency\":\"%s\"}"
                                .formatted(type, SECRET, urgency),
                        "2018-02-01",
                        "public"));
    }
}
