package org.habeas.extradition.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.record;
import static org.habeas.extradition.Api.retract;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadlineComponentTest {
    private static final String KIND = "extradition-proceedings";
    private static final String ARREST = "{\"kind\":\"provisionally_arrested\"}";
    private static final String REQUEST = "{\"kind\":\"request_received\"}";

    private final UUID person = UUID.randomUUID();
    private final UUID docket = UUID.randomUUID();

    @Test
    void an_arrest_starts_both_limits_and_each_says_where_it_comes_from() {
        arrested("2017-10-02", "public");

        deadlines("person_id=" + person)
                .body("items.rule.id", contains("TL-04", "TL-05"))
                .body("items.due", contains("2017-10-20", "2017-11-11"))
                .body("items.state", contains("missed", "missed"))
                .body("items[0].rule.article", equalTo("16(4)"))
                .body("items[1].rule.effect", notNullValue())
                .body("items[1].rule.severity", equalTo("must"))
                .body("items[1].rule.confirmed", equalTo(true))
                .body("items[1].docket_id", equalTo(docket.toString()))
                .body("items[1].docket_kind", equalTo(KIND))
                .body("items[1].person_ids", contains(person.toString()))
                .body("items[1].start.precision", equalTo("day"));
    }

    @Test
    void as_of_a_day_it_stands_as_it_stood() {
        arrested("2017-10-02", "public");
        record(KIND, docket, entry(REQUEST, "2017-10-25", "public")).statusCode(201);

        deadlines("person_id=" + person + "&as_of=2017-10-01").body("items", hasSize(0));
        deadlines("person_id=" + person + "&as_of=2017-10-20")
                .body("items.state", contains("running", "running"))
                .body("items.days_left", contains(0, 22));
        deadlines("person_id=" + person + "&as_of=2017-10-21")
                .body("items.state", contains("missed", "running"));
        deadlines("person_id=" + person + "&as_of=2017-10-25")
                .body("items.state", contains("met", "met"))
                .body("items.met_late", contains(true, false))
                .body("items[1].ended.how", equalTo("met"));
    }

    @Test
    void INV_X_08_a_month_is_no_day_and_the_range_is_told() {
        arrested("2017-10", "public");

        deadlines("docket_id=" + docket + "&rule=TL-05")
                .body("items[0].state", equalTo("not_computable"))
                .body("items[0].due", nullValue())
                .body("items[0].why_not.reason", equalTo("start_not_a_day"))
                .body("items[0].why_not.earliest_due", equalTo("2017-11-10"))
                .body("items[0].why_not.latest_due", equalTo("2017-12-10"));
    }

    @Test
    void a_correction_moves_the_last_day_of_the_same_deadline() {
        arrested("2017-10-02", "public");
        String arrest = deadlines("docket_id=" + docket).extract().path("items[0].entry_id");
        String before = deadlines("docket_id=" + docket).extract().path("items[0].id");

        record(
                        KIND,
                        docket,
                        entry(ARREST, "2017-10-12", "public")
                                .replaceFirst("\\{", "{\"corrects\":\"" + arrest + "\","))
                .statusCode(201);

        deadlines("docket_id=" + docket)
                .body("items.due", contains("2017-10-30", "2017-11-21"))
                .body("items[0].id", equalTo(before));
    }

    @Test
    void what_was_taken_back_runs_no_more() {
        arrested("2017-10-02", "public");
        String arrest = deadlines("docket_id=" + docket).extract().path("items[0].entry_id");

        retract(KIND, docket, arrest).statusCode(200);

        deadlines("docket_id=" + docket).body("items", hasSize(0));
    }

    @Test
    void nothing_hidden_shows() {
        arrested("2017-10-02", "restricted");

        deadlines("person_id=" + person).body("items", hasSize(2));
        as("editor").get("/v1/deadlines?person_id=" + person).then().body("items", hasSize(0));
        as("editor")
                .get("/v1/deadlines?count=only&person_id=" + person)
                .then()
                .body("count", equalTo(0));
    }

    @Test
    void a_hidden_end_is_not_told() {
        arrested("2017-10-02", "public");
        record(KIND, docket, entry(REQUEST, "2017-10-10", "restricted")).statusCode(201);

        deadlines("person_id=" + person).body("items.state", contains("met", "met"));
        as("editor")
                .get("/v1/deadlines?person_id=" + person)
                .then()
                .body("items.state", contains("missed", "missed"))
                .body("items[0].ended", nullValue());
    }

    @Test
    void the_list_is_for_staff() {
        as(null).get("/v1/deadlines").then().statusCode(401);
        as("partner").get("/v1/deadlines").then().statusCode(403);
    }

    @Test
    void pages_go_by_the_last_day() {
        arrested("2017-10-02", "public");
        List<String> due = new ArrayList<>();
        String next = "/v1/deadlines?limit=1&person_id=" + person;
        while (next != null) {
            ValidatableResponse page = as("reviewer").get(next).then().statusCode(200);
            due.addAll(page.extract().path("items.due"));
            next = page.extract().path("next");
        }

        assertThat(due).containsExactly("2017-10-20", "2017-11-11");
        deadlines("person_id=" + person + "&due_after=2017-10-20").body("items", hasSize(1));
        deadlines("person_id=" + person + "&due_before=2017-10-20").body("items", hasSize(0));
        deadlines("person_id=" + person + "&state=missed").body("items", hasSize(2));
        deadlines("person_id=" + person + "&state=running").body("items", hasSize(0));
        as("reviewer").get("/v1/deadlines?state=lost").then().statusCode(400);
        as("reviewer").get("/v1/deadlines?cursor=AQ").then().statusCode(400);
        as("reviewer").get("/v1/deadlines?person_id=nobody").then().statusCode(400);
    }

    @Test
    void one_deadline_is_read_by_its_id() {
        arrested("2017-10-02", "public");
        String id = deadlines("person_id=" + person).extract().path("items[1].id");

        as("editor")
                .get("/v1/deadlines/" + id + "?as_of=2017-11-11")
                .then()
                .statusCode(200)
                .body("state", equalTo("running"));
        as("editor").get("/v1/deadlines/" + UUID.randomUUID()).then().statusCode(404);
    }

    private void arrested(String on, String visibility) {
        open(
                        KIND,
                        docket,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"UA\"}"
                                .formatted(person),
                        "public",
                        entry(ARREST, on, visibility))
                .statusCode(201);
    }

    private static ValidatableResponse deadlines(String query) {
        return as("reviewer").get("/v1/deadlines?" + query).then().statusCode(200);
    }
}
