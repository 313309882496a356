package org.habeas.platform.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.habeas.platform.event.Incoming;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "eva", roles = "editor")
class DocketApiComponentTest {
    @Inject Sightings sightings;

    private final UUID keeper = UUID.randomUUID();

    @Test
    void an_entry_answers_with_the_state_before_and_after_and_its_events_arrive() throws Exception {
        String lantern = open("public");

        ValidatableResponse answer = record(lantern, lit("2018-04-13", "public"));

        answer.statusCode(201)
                .body("entry.act.kind", equalTo("lit"))
                .body("entry.on.date", equalTo("2018-04-13"))
                .body("before.status", equalTo("dark"))
                .body("after.status", equalTo("lit"))
                .body("events[0].type", equalTo("lantern-lit"));
        Incoming event = sightings.next(keeper);
        assertThat(event.docketId()).hasToString(lantern);
        assertThat(event.stateAfter()).isEqualTo("lit");
        assertThat(event.payload().path("light").asText()).isEqualTo("lit");
    }

    @Test
    void an_expected_date_changes_nothing_and_the_answer_says_why() {
        String lantern = open("public");

        record(
                        lantern,
                        lit("2018-04-29", "public")
                                .replace(
                                        "\"on\":\"2018-04-29\"",
                                        "\"on\":{\"date\":\"2018-04-29\",\"modality\":\"expected\"}"))
                .statusCode(201)
                .body("after.status", equalTo("dark"));

        read(lantern, "")
                .body("status", equalTo("dark"))
                .body("expected[0].status", equalTo("due_unconfirmed"));
    }

    @Test
    void as_of_a_day_before_the_lantern_is_dark() {
        String lantern = open("public");
        record(lantern, lit("2018-04", "public"));

        read(lantern, "?as_of=2018-04-29").body("status", equalTo("dark"));
        read(lantern, "?as_of=2018-04-30")
                .body("status", equalTo("lit"))
                .body("as_of", equalTo("2018-04-30"));
    }

    @Test
    void after_a_correction_the_old_answer_is_still_to_be_had() {
        String lantern = open("public");
        var first = record(lantern, lit("2018-04-13", "public")).extract().jsonPath();
        String known = first.getString("entry.recorded_at");

        record(
                        lantern,
                        """
                        {"act":{"kind":"put_out"},"on":"2018-04-13","visibility":"public",
                         "sources":[{"title":"ledger"}],"corrects":"%s"}
                        """
                                .formatted(first.getString("entry.id")))
                .statusCode(201)
                .body("after.status", equalTo("dark"));

        read(lantern, "").body("status", equalTo("dark")).body("entries", hasSize(2));
        read(lantern, "?known_at=" + known).body("status", equalTo("lit"));
    }

    @Test
    @TestSecurity(user = "eva", roles = "editor")
    void what_is_restricted_is_not_there_for_an_editor() {
        String lantern = open("confidential");
        read(lantern, "").body("status", equalTo("dark"));

        given().contentType(ContentType.JSON)
                .body("{\"head\":{\"keeper_id\":\"" + keeper + "\",\"state\":\"KZ\"}}")
                .post("/v1/lanterns")
                .then()
                .statusCode(404);
    }

    @Test
    void a_list_is_paged_by_cursor_and_filtered_by_status() {
        open("public");
        String lit = open("public");
        record(lit, lit("2018-04-13", "public"));

        String next =
                given().get("/v1/lanterns?limit=1&person_id=" + keeper)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .body("next", notNullValue())
                        .extract()
                        .path("next");
        given().urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        given().get("/v1/lanterns?status=lit&person_id=" + keeper)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(lit));
        given().get("/v1/lanterns?status=lit&as_of=2018-01-01&person_id=" + keeper)
                .then()
                .body("items", hasSize(0));
        given().get("/v1/lanterns?count=only&person_id=" + keeper).then().body("count", equalTo(2));
    }

    @Test
    void the_same_idempotency_key_is_one_entry() {
        String lantern = open("public");

        String first = keyed(lantern, "k-" + lantern).extract().path("entry.id");
        String second = keyed(lantern, "k-" + lantern).extract().path("entry.id");

        assertThat(second).isEqualTo(first);
        read(lantern, "").body("entries", hasSize(1));
    }

    @Test
    void a_reader_who_has_the_bytes_gets_304() {
        String lantern = open("public");
        String etag = given().get("/v1/lanterns/" + lantern).header("ETag");

        given().header("If-None-Match", etag).get("/v1/lanterns/" + lantern).then().statusCode(304);
        record(lantern, lit("2018-04-13", "public"));
        given().header("If-None-Match", etag).get("/v1/lanterns/" + lantern).then().statusCode(200);
    }

    @Test
    void an_entry_is_taken_back_only_by_one_who_has_read_the_present_state() {
        String lantern = open("public");
        String entry = record(lantern, lit("2018-04-13", "public")).extract().path("entry.id");
        String retraction = "/v1/lanterns/" + lantern + "/entries/" + entry + "/retraction";
        String body = "{\"reason\":\"another lantern\"}";

        given().contentType(ContentType.JSON).body(body).post(retraction).then().statusCode(428);
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(body)
                .post(retraction)
                .then()
                .statusCode(412);
        given().contentType(ContentType.JSON)
                .header("If-Match", given().get("/v1/lanterns/" + lantern).header("ETag"))
                .body(body)
                .post(retraction)
                .then()
                .statusCode(200)
                .body("after.status", equalTo("dark"));
    }

    private ValidatableResponse keyed(String lantern, String key) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(lit("2018-04-13", "public"))
                .post("/v1/lanterns/" + lantern + "/entries")
                .then()
                .statusCode(201);
    }

    private String open(String visibility) {
        return given().contentType(ContentType.JSON)
                .body(
                        """
                        {"head":{"keeper_id":"%s","state":"KZ"},"visibility":"%s"}
                        """
                                .formatted(keeper, visibility))
                .post("/v1/lanterns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String lit(String on, String visibility) {
        return """
        {"act":{"kind":"lit","by":"eva"},"on":"%s","visibility":"%s","sources":[{"title":"ledger"}]}
        """
                .formatted(on, visibility);
    }

    private static ValidatableResponse record(String lantern, String entry) {
        return given().contentType(ContentType.JSON)
                .body(entry)
                .post("/v1/lanterns/" + lantern + "/entries")
                .then();
    }

    private static ValidatableResponse read(String lantern, String query) {
        return given().get("/v1/lanterns/" + lantern + query).then().statusCode(200);
    }
}
