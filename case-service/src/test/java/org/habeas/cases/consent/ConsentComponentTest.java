package org.habeas.cases.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.habeas.cases.Api;
import org.habeas.cases.Outgoing;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentComponentTest {
    @Inject Consents consents;
    @Inject Register register;

    private String person = "";

    @BeforeEach
    void register() {
        person = Api.person("Berik Invented");
    }

    @Test
    void whatever_class_is_asked_for_it_is_for_named_eyes_only() {
        String id = consent(given("publish_story", "campaign"));
        String path = "/v1/consents/" + id;

        read(path)
                .body("status", equalTo("in_force"))
                .body("entries[0].visibility", equalTo("restricted"));
        for (String role : new String[] {"partner", "editor"}) {
            as(role).get(path).then().statusCode(404);
            as(role).get("/v1/consents?person_id=" + person).then().body("items", empty());
            as(role).get("/v1/consents?scope=campaign&count=only").then().body("count", equalTo(0));
        }
        Api.readAsAnybody(path).statusCode(404);
        as("editor")
                .contentType(ContentType.JSON)
                .body("{\"head\":{\"person_id\":\"%s\"},\"entries\":[]}".formatted(person))
                .post("/v1/consents")
                .then()
                .statusCode(403);
    }

    @Test
    void other_features_learn_whether_something_is_allowed_today() {
        String id = consent(given("publish_story"));

        assertThat(has(ConsentScope.PUBLISH_STORY)).isTrue();
        assertThat(has(ConsentScope.PUBLISH_PHOTO)).isFalse();

        record("consents", id, entry(WITHDRAWN, "2020-02-01", "restricted")).statusCode(201);

        assertThat(has(ConsentScope.PUBLISH_STORY)).isFalse();
        assertThat(
                        consents.has(
                                UUID.fromString(person),
                                ConsentScope.PUBLISH_STORY,
                                register.today(Visibility.PUBLIC).asOf(LocalDate.of(2020, 1, 15))))
                .as("who looks into the past finds nothing withdrawn since")
                .isFalse();
    }

    @Test
    void a_release_asks_anew_and_its_retraction_does_not() {
        String id = consent(given("publish_story"));
        String custody =
                Api.custody(
                        person,
                        entry(
                                "{\"kind\":\"imprisoned\",\"state\":\"KZ\"}",
                                "2018-01-01",
                                "public"));

        String release =
                record(
                                "custody-records",
                                custody,
                                entry("{\"kind\":\"released\"}", "2020-05-02", "public"))
                        .extract()
                        .path("entry.id");

        read("/v1/consents/" + id).body("state.reask", contains("release"));
        read("/v1/consents?reask=release&person_id=" + person).body("items.id", contains(id));

        Api.retract("custody-records", custody, release).statusCode(200);

        read("/v1/consents/" + id).body("state.reask", empty());
    }

    @Test
    void exile_asks_anew() {
        String id = consent(given("publish_story"));

        Api.custody(person, entry("{\"kind\":\"lives_abroad\"}", "2020-05-02", "confidential"));

        read("/v1/consents/" + id).body("state.reask", contains("exile"));
    }

    @Test
    void a_person_has_one_docket_of_consents() {
        consent();

        as("reviewer")
                .contentType(ContentType.JSON)
                .body("{\"head\":{\"person_id\":\"%s\"},\"entries\":[]}".formatted(person))
                .post("/v1/consents")
                .then()
                .statusCode(409)
                .body("code", equalTo("consents-exist"));
    }

    @Test
    void a_withdrawal_has_a_day() {
        String id = consent(given("publish_story"));

        record("consents", id, entry(WITHDRAWN, "2020-02", "restricted"))
                .statusCode(422)
                .body("code", equalTo("withdrawal-without-day"))
                .body("errors[0].pointer", equalTo("/on"));
    }

    @Test
    void nobody_can_allow_to_show_who_a_child_is() {
        String child = Api.open("persons", "{\"named\":false,\"minor\":true}", "restricted");
        String id = Api.open("consents", "{\"person_id\":\"%s\"}".formatted(child), "restricted");

        record(
                        "consents",
                        id,
                        entry(
                                forChild("guardian", "agrees", "publish_name"),
                                "2020-01-01",
                                "restricted"))
                .statusCode(422)
                .body("code", equalTo("minor-never-shown"))
                .body("errors[0].pointer", equalTo("/act/scopes/1"));
        record(
                        "consents",
                        id,
                        entry(
                                forChild("subject", "agrees", "campaign"),
                                "2020-01-01",
                                "restricted"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/given_by"));
        record(
                        "consents",
                        id,
                        entry(forChild("guardian", null, "campaign"), "2020-01-01", "restricted"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/own_view"));
        record(
                        "consents",
                        id,
                        entry(
                                forChild("guardian", "agrees", "campaign"),
                                "2020-01-01",
                                "restricted"))
                .statusCode(201);
    }

    @Test
    void partners_learn_what_they_may_show_no_longer_and_nothing_else() {
        String id = consent(given("publish_story", "publish_health_flag", "submit_to_ccf"));

        record("consents", id, entry(WITHDRAWN, "2020-02-01", "restricted"))
                .body("events", empty());

        assertThat(Outgoing.about(person))
                .filteredOn(message -> message.type().equals("consent-withdrawn"))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.payload())
                                .contains("\"docket_kind\":\"persons\"")
                                .contains("\"scopes\":[\"publish_story\"]")
                                .doesNotContain(id));
    }

    @Test
    void the_end_of_a_consent_of_whom_partners_do_not_know_is_told_to_nobody() {
        person = Api.open("persons", "{\"named\":true}", "confidential");
        String id = consent(given("publish_story"));

        record("consents", id, entry(WITHDRAWN, "2020-02-01", "restricted")).statusCode(201);

        assertThat(Outgoing.about(person))
                .extracting(Outgoing.Message::type)
                .doesNotContain("consent-withdrawn");
    }

    private static final String WITHDRAWN = "{\"kind\":\"withdrawn\",\"scopes\":[]}";

    private boolean has(ConsentScope scope) {
        return consents.has(UUID.fromString(person), scope, register.today(Visibility.PUBLIC));
    }

    private String consent(String... entries) {
        return Api.open("consents", "{\"person_id\":\"%s\"}".formatted(person), "public", entries);
    }

    private static String given(String... scopes) {
        return entry(
                "{\"kind\":\"given\",\"scopes\":[\"%s\"],\"given_by\":\"subject\",\"method\":\"written\"}"
                        .formatted(String.join("\",\"", scopes)),
                "2020-01-01",
                "public");
    }

    private static String forChild(String by, @Nullable String view, String scope) {
        return "{\"kind\":\"given\",\"scopes\":[\"document_internally\",\"%s\"],\"given_by\":\"%s\",\"method\":\"written\"%s}"
                .formatted(scope, by, view == null ? "" : ",\"own_view\":\"%s\"".formatted(view));
    }
}
