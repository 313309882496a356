package org.habeas.extradition.reference;

import static org.habeas.extradition.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReferenceComponentTest {

    @Test
    void anybody_may_ask_which_treaties_apply_between_two_States_on_a_day() {
        as(null).get("/v1/treaty-regimes?state=UA&other_state=RU&as_of=2018-05-01")
                .then()
                .statusCode(200)
                .body("items.instrument", contains("ece-1957", "minsk-1993"))
                .body("items[0].states", contains("RU", "UA"))
                .body("items[0].confirmed", equalTo(false))
                .body("items[0].in_force", equalTo("yes"))
                .body("coverage", containsString("others may apply"))
                .header("ETag", notNullValue());
    }

    @Test
    void a_list_is_read_page_by_page() {
        String next =
                as(null).get("/v1/treaty-regimes?state=UA&limit=2")
                        .then()
                        .body("items", hasSize(2))
                        .extract()
                        .path("next");

        String first = as(null).get("/v1/treaty-regimes?state=UA").path("items[2].id");
        as(null).urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(first));
    }

    @Test
    void one_regime_is_read_by_its_id() {
        String id = as(null).get("/v1/treaty-regimes?state=KZ&other_state=UA").path("items[0].id");

        as(null).get("/v1/treaty-regimes/" + id + "?as_of=1990-01-01")
                .then()
                .statusCode(200)
                .body("instrument", equalTo("minsk-1993"))
                .body("in_force", equalTo("no"));
        as(null).get("/v1/treaty-regimes/00000000-0000-0000-0000-000000000000")
                .then()
                .statusCode(404);
    }

    @Test
    void anybody_may_ask_whether_a_State_is_bound_to_protect_refugees() {
        as(null).get("/v1/host-states/AE?as_of=2018-05-01")
                .then()
                .statusCode(200)
                .body("lacks_protection", equalTo("yes"))
                .body("lack.reason", equalTo("not_a_party"))
                .body("lack.confirmed", equalTo(false));
        as(null).get("/v1/host-states/VA")
                .then()
                .body("lacks_protection", equalTo("unknown"))
                .body("lack", nullValue());
        as(null).get("/v1/host-states/XX").then().statusCode(404);
    }

    @Test
    void the_list_has_every_State_of_which_something_is_known() {
        as(null).get("/v1/host-states")
                .then()
                .statusCode(200)
                .body("items.state", hasItem("UA"))
                .body("items.lacks_protection", everyItem(not(equalTo("unknown"))));
    }
}
