package org.habeas.cases.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.Api;
import org.habeas.cases.Bus;
import org.habeas.cases.SecondReviewer;
import org.habeas.cases.Traces;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureComponentTest {
    /** Nobody else has it, so that it can be looked for. */
    private final String family = "Eras" + letters() + "ov";

    private final String name = "Zhumabek " + family;

    @Inject Traces traces;
    @Inject OverdueWatch watch;

    @Test
    void R28_an_erased_person_is_in_no_row_of_the_database_and_the_others_are_told_the_id() {
        String person = Api.person(name);
        String custody =
                Api.custody(
                        person,
                        entry(
                                "{\"kind\":\"imprisoned\",\"state\":\"KZ\"}",
                                "2018-01-01",
                                "public"));
        long held = prisoners();

        String request = erase(person);

        readAsAnybody("/v1/persons/" + person)
                .statusCode(410)
                .body("code", equalTo("person-erased"));
        read("/v1/custody-records/" + custody).statusCode(404);
        read("/v1/persons?q=" + family).body("items", empty());
        read("/v1/persons?external_id=none:1").body("items", empty());
        assertThat(prisoners()).as("numbers stay as they were").isEqualTo(held);
        assertThat(traces.of(family)).isEmpty();
        assertThat(traces.of(custody)).as("who has a copy must delete it").isSubsetOf("change");
        assertThat(traces.of(person))
                .as("what is left tells of the request")
                .isSubsetOf(
                        "docket", "entry", "view", "listing", "erased_person", "outbox", "change");
        read("/v1/erasure-requests/" + request)
                .body("status", equalTo("erased"))
                .body("state.persons", contains(person))
                .body("state.acknowledged.service", contains("case"))
                .body("state.missing", contains("advocacy", "proceeding"));
    }

    @Test
    void R28_a_docket_about_several_loses_the_erased_person_only() {
        String person = Api.person(name);
        String other = Api.person("Saltanat Restimova");
        String file =
                Api.open(
                        "case-files",
                        "{\"persons\":[\"%s\",\"%s\"]}".formatted(person, other),
                        "public",
                        entry("{\"kind\":\"opened\"}", "2018-01-01", "public"));

        erase(person);

        read("/v1/case-files/" + file)
                .body("status", equalTo("active"))
                .body("head.persons", hasSize(2))
                .body("head.persons", hasItems(other))
                .body("head.persons", not(hasItems(person)));
        read("/v1/persons/" + other).statusCode(200);
        assertThat(traces.of(family)).isEmpty();
    }

    @Test
    void R28_the_request_shows_who_has_acknowledged_and_when_and_the_cause() throws Exception {
        String person = Api.person(name);
        String request = erase(person);

        Bus.tellAcknowledgement("proceeding", person);
        Bus.tellAcknowledgement("advocacy", person);

        Bus.await(() -> status(request).equals("acknowledged"));
        read("/v1/erasure-requests/" + request)
                .body("state.missing", empty())
                .body("entries.cause.rule", hasItems("R-28"))
                .body("entries.act.service", hasItems("case", "proceeding", "advocacy"));
    }

    @Test
    void R28_an_event_that_comes_later_brings_nobody_back() throws Exception {
        String person = Api.person(name);
        erase(person);

        Bus.tell("proceeding", "extradition-arrest-made", person, Api.id(), "\"state\":\"UA\"");
        String seen = Api.person("Later Person");
        Bus.tell("proceeding", "extradition-arrest-made", seen, Api.id(), "\"state\":\"UA\"");

        Bus.await(() ->
                read("/v1/custody-records?person_id=" + seen)
                                .extract()
                                .<List<?>>path("items")
                                .size()
                        == 1);
        read("/v1/custody-records?person_id=" + person).body("items", empty());
        assertThat(traces.of(person)).doesNotContain("elsewhere");
        as("reviewer")
                .contentType(ContentType.JSON)
                .body("{\"head\":{\"person_id\":\"%s\"},\"entries\":[]}".formatted(person))
                .post("/v1/custody-records")
                .then()
                .statusCode(410);
    }

    @Test
    void R28_after_a_day_without_acknowledgement_the_request_is_overdue() {
        String request = erase(Api.person(name));

        watch.look(Instant.now().plusSeconds(23 * 3600));
        read("/v1/erasure-requests/" + request).body("state.overdue", equalTo(false));
        watch.look(Instant.now().plusSeconds(25 * 3600));
        watch.look(Instant.now().plusSeconds(26 * 3600));

        read("/v1/erasure-requests/" + request)
                .body("state.overdue", equalTo(true))
                .body("entries.act.findAll { it.kind == 'overdue' }", hasSize(1));
    }

    @Test
    void R28_who_was_merged_is_erased_with_the_survivor() {
        String survivor = Api.person(name);
        String merged = Api.person("Jumabek " + family);
        Api.record(
                        "persons",
                        merged,
                        entry(
                                "{\"kind\":\"merged_into\",\"into\":\"%s\",\"reason\":\"same\"}"
                                        .formatted(survivor),
                                "2020-01-01",
                                "public"))
                .statusCode(201);

        erase(merged);

        readAsAnybody("/v1/persons/" + survivor).statusCode(410);
        readAsAnybody("/v1/persons/" + merged).statusCode(410);
        assertThat(traces.of(family)).isEmpty();
    }

    @Test
    void nobody_alone_erases_and_nothing_is_erased_against_a_hold() {
        String person = Api.person(name);
        String request = request(person);
        act(request, "{\"kind\":\"identity_checked\",\"confirmed\":true}").statusCode(201);
        act(request, "{\"kind\":\"hold_checked\",\"holds\":[\"pending_claim\"]}").statusCode(201);
        String granted = granted(request);

        execute(SecondReviewer.asks(), request, granted)
                .statusCode(409)
                .body("code", equalTo("erasure-not-granted"));

        String other = ready(person);
        String alone = granted(other);
        execute(as("reviewer").contentType(ContentType.JSON), other, alone)
                .statusCode(409)
                .body("code", equalTo("second-person-needed"));
        readAsAnybody("/v1/persons/" + person).statusCode(200);
        act(
                        other,
                        "{\"kind\":\"acknowledged\",\"service\":\"case\",\"person\":\"%s\"}"
                                .formatted(person))
                .statusCode(422);
    }

    @Test
    void only_reviewers_learn_that_somebody_asked_to_be_erased() {
        String request = request(Api.person(name));

        for (String role : new String[] {"partner", "editor"}) {
            as(role).get("/v1/erasure-requests/" + request).then().statusCode(404);
            as(role).get("/v1/erasure-requests?count=only").then().body("count", equalTo(0));
        }
    }

    @Test
    void what_was_erased_is_told_as_gone_to_nobody_who_could_not_know_of_the_person() {
        String hidden =
                Api.open(
                        "persons",
                        "{\"named\": true, \"minor\": false}",
                        "restricted",
                        Api.named(name, "primary", "restricted"));

        erase(hidden);

        readAsAnybody("/v1/persons/" + hidden).statusCode(404);
        read("/v1/persons/" + hidden).statusCode(410);
    }

    @Test
    void an_erasure_is_not_taken_back() {
        String request = erase(Api.person(name));
        String executed =
                read("/v1/erasure-requests/" + request)
                        .extract()
                        .path("entries.find { it.act.kind == 'executed' }.id");

        Api.retract("erasure-requests", request, executed)
                .statusCode(409)
                .body("code", equalTo("cannot-be-undone"));
    }

    private static String erase(String person) {
        String request = ready(person);
        execute(SecondReviewer.asks(), request, granted(request)).statusCode(201);
        return request;
    }

    private static String ready(String person) {
        String request = request(person);
        act(request, "{\"kind\":\"identity_checked\",\"confirmed\":true}").statusCode(201);
        act(request, "{\"kind\":\"hold_checked\",\"holds\":[]}").statusCode(201);
        return request;
    }

    private static String request(String person) {
        return Api.open(
                "erasure-requests",
                "{\"person_id\":\"%s\"}".formatted(person),
                "restricted",
                entry("{\"kind\":\"requested\",\"by\":\"subject\"}", "2020-01-01", "restricted"));
    }

    private static ValidatableResponse act(String request, String act) {
        return Api.record("erasure-requests", request, entry(act, "2020-01-02", "restricted"));
    }

    private static String granted(String request) {
        return act(request, "{\"kind\":\"granted\"}").statusCode(201).extract().path("entry.id");
    }

    private static ValidatableResponse execute(
            RequestSpecification who, String request, String granted) {
        return who.body(
                        entry(
                                "{\"kind\":\"executed\",\"granted\":\"%s\"}".formatted(granted),
                                "2020-01-03",
                                "restricted"))
                .post("/v1/erasure-requests/" + request + "/entries")
                .then();
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    private static String status(String request) {
        return read("/v1/erasure-requests/" + request).extract().path("status");
    }

    private static long prisoners() {
        return ((Number) read("/v1/persons?custody=imprisoned&count=only").extract().path("count"))
                .longValue();
    }
}
