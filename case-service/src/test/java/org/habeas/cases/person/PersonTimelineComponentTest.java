package org.habeas.cases.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.id;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonTimelineComponentTest {

    @Test
    void a_life_is_told_in_order_with_words_and_links() {
        String person = held("Timeline Orderova");

        readAsAnybody("/v1/persons/" + person + "/timeline?from=2016-01-01&kind=custody-records")
                .statusCode(200)
                .body("items.what", contains("arrested", "imprisoned", "released_on_bail"))
                .body("items[2].title", equalTo("Released on bail"))
                .body("items[2].docket_kind", equalTo("custody-records"))
                .body("next", nullValue());
        readAsAnybody("/v1/persons/" + person + "/timeline?from=2016-11-01&to=2016-12-31")
                .body("items.what", contains("imprisoned"));
        readAsAnybody("/v1/persons/" + person + "/timeline?kind=arrested")
                .body("items", hasSize(1));
        readAsAnybody("/v1/persons/" + person + "/timeline?as_of=2016-12-31&kind=custody-records")
                .body("items.what", contains("arrested", "imprisoned"));
    }

    @Test
    void pages_follow_one_another_and_tell_what_the_persons_page_tells() {
        String person = held("Timeline Pagerova");
        List<Object> seen = new ArrayList<>();
        String next = "/v1/persons/" + person + "/timeline?limit=2";
        while (next != null) {
            var page = readAsAnybody(next).statusCode(200).extract();
            seen.addAll(page.<List<Object>>path("items"));
            next = page.path("next");
        }

        List<Object> embedded = readAsAnybody("/v1/persons/" + person).extract().path("timeline");

        assertThat(seen).isEqualTo(embedded).hasSize(4);
    }

    @Test
    void a_reader_who_has_it_is_not_sent_it_again() {
        String path = "/v1/persons/" + held("Timeline Etagova") + "/timeline";
        String etag = readAsAnybody(path).extract().header("ETag");

        as("partner").header("If-None-Match", etag).get(path).then().statusCode(304);
    }

    @Test
    void what_is_hidden_is_on_no_timeline() {
        String person = person("Timeline Hiddenova");
        custody(person, entry("{\"kind\":\"abducted\"}", "2018-01-05", "confidential"));

        readAsAnybody("/v1/persons/" + person + "/timeline?kind=custody-records")
                .body("items", empty());
        read("/v1/persons/" + person + "/timeline?kind=abducted").body("items", not(empty()));
    }

    @Test
    void a_question_that_cannot_be_is_told_so() {
        String path = "/v1/persons/" + person("Timeline Askova") + "/timeline";

        readAsAnybody(path + "?from=2019-01-01&to=2018-01-01").statusCode(400);
        readAsAnybody(path + "?cursor=x").statusCode(400);
        readAsAnybody(path + "?colour=x").statusCode(400);
        readAsAnybody(path + "?limit=0").statusCode(400);
        readAsAnybody("/v1/persons/" + id() + "/timeline").statusCode(404);
        readAsAnybody(path + "?known_at=2001-01-01T00:00:00Z").statusCode(404);
    }

    private static String held(String name) {
        String person = person(name);
        custody(
                person,
                entry("{\"kind\":\"arrested\",\"state\":\"KZ\"}", "2016-05-17", "public"),
                entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2016-11-28", "public"),
                entry(
                        "{\"kind\":\"released_on_bail\",\"state\":\"KZ\",\"form\":\"cash\"}",
                        "2018-04",
                        "public"));
        return person;
    }
}
