package org.habeas.extradition.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.habeas.extradition.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarComponentTest {
    private final UUID person = UUID.randomUUID();
    private final UUID docket = UUID.randomUUID();

    @Inject MovableClock clock;

    @AfterEach
    void back() {
        clock.ahead(Duration.ZERO);
    }

    @Test
    void a_calendar_is_read_without_a_login_and_tells_only_rules_and_days() {
        arrested("public");
        String address = opened("editor").extract().path("address");

        Response calendar = given().get(address);

        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.contentType()).startsWith("text/calendar");
        assertThat(calendar.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(calendar.asString())
                .contains("BEGIN:VCALENDAR", "SUMMARY:TL-04 ", "SUMMARY:TL-05 ", "BEGIN:VALARM")
                .contains("DTSTART;VALUE=DATE:" + basic(LocalDate.now(clock).plusDays(40)))
                .doesNotContain(person.toString(), docket.toString(), "KZ", "UA", "extradition");
        given().header("If-None-Match", calendar.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
    }

    @Test
    void each_reading_names_an_event_alike_and_each_calendar_otherwise() {
        arrested("public");
        String one = opened("editor").extract().path("address");
        String other = opened("editor").extract().path("address");

        assertThat(given().get(one).asString()).isEqualTo(given().get(one).asString());
        assertThat(uid(given().get(one).asString()))
                .isNotEqualTo(uid(given().get(other).asString()));
    }

    @Test
    void a_calendar_shows_what_its_owner_may_see() {
        arrested("restricted");
        String editors = opened("editor").extract().path("address");
        String reviewers = opened("reviewer").extract().path("address");

        assertThat(given().get(editors).asString()).doesNotContain("TL-05");
        assertThat(given().get(reviewers).asString()).contains("TL-05");
    }

    @Test
    void a_calendar_that_is_revoked_opens_nothing() {
        arrested("public");
        ValidatableResponse opened = opened("editor");
        String address = opened.extract().path("address");

        as("editor")
                .delete("/v1/calendar-feeds/" + opened.extract().path("id"))
                .then()
                .statusCode(204);

        given().get(address).then().statusCode(404).body("code", equalTo("not-found"));
        as("editor")
                .delete("/v1/calendar-feeds/" + opened.extract().path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_calendar_expires() {
        String address = opened("editor").extract().path("address");

        clock.ahead(Duration.ofDays(181));

        given().get(address).then().statusCode(404);
    }

    @Test
    void nobody_guesses_a_calendar() {
        given().get("/v1/calendar-feeds/" + "a".repeat(43) + ".ics")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        as(null).body("{}").post("/v1/calendar-feeds").then().statusCode(401);
        as("partner").body("{}").post("/v1/calendar-feeds").then().statusCode(403);
        as(null).get("/v1/calendar-feeds").then().statusCode(401);
    }

    @Test
    void the_list_tells_no_address() {
        ValidatableResponse opened = opened("editor");
        String mine = "items.find { it.id == '" + opened.extract().path("id") + "' }";

        as("editor")
                .get("/v1/calendar-feeds")
                .then()
                .body(mine + ".person_id", equalTo(person.toString()))
                .body(mine + ".address", nullValue());
        as("reviewer").get("/v1/calendar-feeds").then().body(mine, nullValue());
    }

    @Test
    void of_a_token_only_the_hash_is_kept() {
        String address = opened("editor").extract().path("address");
        String token = address.replaceAll(".*/|\\.ics", "");

        assertThat(kept()).doesNotContain(token);
    }

    @Inject EntityManager em;

    @Transactional
    String kept() {
        em.createNativeQuery("select set_config('habeas.clearance', '3', true)").getSingleResult();
        return em.createNativeQuery("select cast(to_jsonb(f) as text) from calendar_feed f")
                .getResultList()
                .toString();
    }

    @Test
    void a_rule_that_is_unknown_is_refused() {
        as("editor")
                .body("{\"rule\":\"TL-99\"}")
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/rule"));
    }

    private ValidatableResponse opened(String role) {
        return as(role).body("{\"person_id\":\"" + person + "\"}")
                .post("/v1/calendar-feeds")
                .then()
                .statusCode(201);
    }

    private void arrested(String visibility) {
        open(
                        "extradition-proceedings",
                        docket,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"UA\"}"
                                .formatted(person),
                        "public",
                        entry(
                                "{\"kind\":\"provisionally_arrested\"}",
                                LocalDate.now(clock).toString(),
                                visibility))
                .statusCode(201);
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static String uid(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }
}
