package org.habeas.gateway.dossier;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.habeas.gateway.standin.DoorTest;
import org.habeas.gateway.standin.StandIns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@DoorTest
class DossierComponentTest {
    private static final String NOBODY = "{\"items\":[]}";

    private final String id = UUID.randomUUID().toString();

    @SuppressWarnings("NullAway.Init") // injected by the test framework
    StandIns behind;

    @AfterEach
    void forget() {
        behind.cases.forget();
        behind.extradition.forget();
        behind.advocacy.forget();
    }

    @Test
    void a_dossier_joins_what_the_services_tell() {
        all();

        dossier()
                .statusCode(200)
                .body("person_id", equalTo(id))
                .body("person.id", equalTo(id))
                .body("effects.nodes", empty())
                .body("proceedings.pending", empty())
                .body("campaigns.items.title", contains("Free them"))
                .body("demands.items", empty())
                .body("outcomes.items", empty())
                .body("missing", empty())
                .header("Cache-Control", "public, no-cache");
    }

    @Test
    void who_has_it_is_told_that_it_has_not_changed() {
        all();
        String tag = dossier().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag)
                .get("/v1/persons/" + id + "/dossier")
                .then()
                .statusCode(304);
        behind.cases.answers("/v1/persons/" + id, "{\"id\":\"%s\",\"new\":1}".formatted(id));
        given().header("If-None-Match", tag)
                .get("/v1/persons/" + id + "/dossier")
                .then()
                .statusCode(200);
    }

    @Test
    void it_is_packed_for_who_understands_it_and_each_coding_has_a_tag_of_its_own() {
        all();
        behind.cases.answers(
                "/v1/persons/" + id,
                "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, "word ".repeat(500)));

        String packed =
                accepting("zstd")
                        .get("/v1/persons/" + id + "/dossier")
                        .then()
                        .statusCode(200)
                        .header("Content-Encoding", "zstd")
                        .header("Vary", containsString("Accept-Encoding"))
                        .extract()
                        .header("ETag");

        accepting("zstd")
                .header("If-None-Match", packed)
                .get("/v1/persons/" + id + "/dossier")
                .then()
                .statusCode(304);
        accepting("gzip")
                .header("If-None-Match", packed)
                .get("/v1/persons/" + id + "/dossier")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .body("person.id", equalTo(id));
    }

    private static RequestSpecification accepting(String coding) {
        return given().header("Accept-Encoding", coding);
    }

    @Test
    void each_service_is_asked_in_the_name_of_the_caller_and_of_the_same_day() {
        given().auth()
                .oauth2(System.getProperty("habeas.test.token.editor"))
                .get("/v1/persons/" + id + "/dossier?as_of=2020-02-29")
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body("person.headers.authorization", startsWith("Bearer ey"))
                .body("effects.headers.authorization", startsWith("Bearer ey"))
                .body("campaigns.headers.authorization", startsWith("Bearer ey"))
                .body("person.uri", equalTo("/v1/persons/" + id + "?as_of=2020-02-29"))
                .body(
                        "demands.uri",
                        equalTo("/v1/demands?limit=200&person_id=" + id + "&as_of=2020-02-29"));
    }

    @Test
    void who_is_not_known_elsewhere_lacks_nothing() {
        behind.cases.answers("/v1/persons/" + id, "{\"id\":\"%s\"}".formatted(id));
        behind.extradition.answers("/v1/persons/" + id + "/effects", 404, "{}", Map.of());
        behind.extradition.answers("/v1/persons/" + id + "/proceedings", 404, "{}", Map.of());

        dossier()
                .statusCode(200)
                .body("effects", nullValue())
                .body("proceedings", nullValue())
                .body("missing", empty());
    }

    @Test
    void a_service_that_hangs_is_missing_and_the_others_are_told() {
        all();
        behind.extradition.answers("/v1/persons/" + id + "/effects", 500, "{}", Map.of());
        behind.extradition.hangs("/v1/persons/" + id + "/proceedings");

        dossier()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("ETag", nullValue())
                .body("person.id", equalTo(id))
                .body("campaigns.items.title", contains("Free them"))
                .body("effects", nullValue())
                .body("missing.part", contains("effects", "proceedings"))
                .body("missing.code", contains("internal-error", "service-timeout"));
    }

    @Test
    void a_service_that_is_away_is_missing() throws Exception {
        all();
        behind.advocacy.stop();
        try {
            dossier()
                    .statusCode(200)
                    .body("missing.part", contains("campaigns", "demands", "outcomes"))
                    .body("missing.code", hasItems("service-unreachable"));
        } finally {
            behind.advocacy.start();
        }
    }

    @Test
    void without_the_page_it_is_told_only_of_whom_another_service_tells() throws Exception {
        all();
        String unknown = UUID.randomUUID().toString();
        behind.extradition.answers("/v1/persons/" + unknown + "/effects", 404, "{}", Map.of());
        behind.extradition.answers("/v1/persons/" + unknown + "/proceedings", 404, "{}", Map.of());
        behind.advocacy.answers("/v1/campaigns", NOBODY);
        behind.cases.stop();
        try {
            dossier()
                    .statusCode(200)
                    .body("person", nullValue())
                    .body("effects.nodes", empty())
                    .body("missing.part", containsInAnyOrder("person"));
            given().get("/v1/persons/" + unknown + "/dossier")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", "5")
                    .body("code", equalTo("service-unreachable"));
        } finally {
            behind.cases.start();
        }
    }

    @Test
    void nobody_is_nobody_and_who_is_gone_is_gone() {
        all();
        behind.cases.answers(
                "/v1/persons/" + id,
                404,
                "{\"code\":\"not-found\"}",
                Map.of("Content-Type", "application/problem+json"));
        dossier().statusCode(404).body("code", equalTo("not-found"));

        behind.cases.answers("/v1/persons/" + id, 410, "{\"code\":\"erased\"}", Map.of());
        dossier().statusCode(410).body("code", equalTo("erased"));
    }

    @Test
    void a_merged_person_is_found_in_the_dossier_of_the_other() {
        String other = UUID.randomUUID().toString();
        behind.cases.answers(
                "/v1/persons/" + id,
                308,
                "{}",
                Map.of(
                        "Location",
                        behind.cases.url() + "/v1/persons/" + other + "?as_of=2020-01-01"));

        given().redirects()
                .follow(false)
                .get("/v1/persons/" + id + "/dossier?as_of=2020-01-01")
                .then()
                .statusCode(308)
                .header("Location", "/v1/persons/" + other + "/dossier?as_of=2020-01-01");
    }

    @Test
    void what_is_not_understood_is_refused() {
        given().get("/v1/persons/" + id + "/dossier?nonsense=1")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
        given().get("/v1/persons/" + id + "/dossier?as_of=yesterday").then().statusCode(400);
        given().get("/v1/persons/x/dossier").then().statusCode(404);
        given().delete("/v1/persons/" + id + "/dossier").then().statusCode(405);
    }

    private ValidatableResponse dossier() {
        return given().get("/v1/persons/" + id + "/dossier").then();
    }

    private void all() {
        behind.cases.answers("/v1/persons/" + id, "{\"id\":\"%s\"}".formatted(id));
        behind.extradition.answers("/v1/persons/" + id + "/effects", "{\"nodes\":[]}");
        behind.extradition.answers("/v1/persons/" + id + "/proceedings", "{\"pending\":[]}");
        behind.advocacy.answers("/v1/campaigns", "{\"items\":[{\"title\":\"Free them\"}]}");
        behind.advocacy.answers("/v1/demands", NOBODY);
        behind.advocacy.answers("/v1/outcomes", NOBODY);
    }
}
