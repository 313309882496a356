package org.habeas.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.habeas.gateway.standin.DoorTest;
import org.habeas.gateway.standin.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DoorTest
class RoutingComponentTest {
    @SuppressWarnings("NullAway.Init") // injected by the test framework
    @TestHTTPResource("/")
    URI door;

    @ParameterizedTest
    @CsvSource({
        "/v1/persons, case-service",
        "/v1/persons/1/timeline, case-service",
        "/v1/persons/1, case-service",
        "/v1/persons/effects, case-service",
        "/v1/persons/1/effects, extradition-service",
        "/v1/persons/1/proceedings, extradition-service",
        "/v1/persons/1/entries/effects, case-service",
        "/v1/persons/1/effects2, case-service",
        "/v1/tasks/1/entries, extradition-service",
        "/v1/organisations, case-service",
        "/v1/case-files, case-service",
        "/v1/custody-records/1/entries, case-service",
        "/v1/criminal-proceedings, case-service",
        "/v1/restrictions, case-service",
        "/v1/incidents, case-service",
        "/v1/coerced-statements/1/entries, case-service",
        "/v1/sources, case-service",
        "/v1/contradictions, case-service",
        "/v1/lists/political-prisoners, case-service",
        "/v1/extradition-proceedings, extradition-service",
        "/v1/interpol-alerts, extradition-service",
        "/v1/asylum-applications, extradition-service",
        "/v1/subjects, extradition-service",
        "/v1/campaigns, advocacy-service",
        "/v1/demands, advocacy-service",
        "/v1/declarations, advocacy-service",
        "/v1/mechanism-decisions, advocacy-service",
        "/v1/recipients, advocacy-service",
    })
    void a_path_reaches_the_service_that_serves_it(String path, String service) {
        given().urlEncodingEnabled(false)
                .get(path + "?q=%D0%90&limit=1")
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo(path + "?q=%D0%90&limit=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1", "/v1/", "/v1/person", "/v1/persons2", "/v2/persons", "/x", "/docs/x"})
    void an_unknown_path_is_not_found(String path) {
        given().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/docs/problems#not-found"))
                .body("title", equalTo("Not found"))
                .body("status", is(404))
                .body("code", equalTo("not-found"))
                .body("detail", not(nullValue()))
                .body("instance", equalTo(path))
                .body("trace_id.length()", is(32));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/persons/../../q/openapi",
                "/v1/persons/%2e%2e/%2E%2e/q/openapi",
                "/v1/persons/..%2f..%2fq/openapi",
                "/v1/persons/..;/..;/q/openapi",
                "/v1/persons/..%5c..%5cq/openapi",
            })
    void no_spelling_of_a_path_leads_to_the_inside_of_a_service(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(anyOf(is(400), is(404)))
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void a_write_passes_with_its_body_and_our_own_token(String method) {
        String shown = "Bearer " + System.getProperty("habeas.test.token.editor");

        given().header("Authorization", shown)
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", "k")
                .contentType("application/json")
                .body("{\"a\":1}")
                .request(method, "/v1/persons/1")
                .then()
                .statusCode(200)
                .body("method", equalTo(method))
                .body("body", is(7))
                .body("headers.authorization", allOf(startsWith("Bearer ey"), not(equalTo(shown))))
                .body("headers.if-match", equalTo("\"1\""))
                .body("headers.idempotency-key", equalTo("k"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer any", "Bearer ", "Basic YTpi", "bearer ey.ey.ey"})
    void what_proves_nothing_is_refused_before_any_service_hears_of_it(String shown) {
        given().header("Authorization", shown)
                .get("/v1/persons/1")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void a_name_typed_in_its_own_script_arrives_encoded() throws Exception {
        try (Wire wire = new Wire(door.getPort())) {
            wire.send(
                    "GET /v1/persons?q=Абляз|ов HTTP/1.1\nHost: localhost\nConnection: close\n\n");

            assertThat(wire.readToEnd())
                    .contains("q=%D0%90%D0%B1%D0%BB%D1%8F%D0%B7%7C%D0%BE%D0%B2");
        }
    }

    @Test
    void a_conditional_read_passes_both_ways() {
        given().get("/v1/persons/known").then().statusCode(200).header("ETag", "\"one\"");

        given().header("If-None-Match", "\"one\"")
                .get("/v1/persons/known")
                .then()
                .statusCode(304)
                .header("ETag", "\"one\"")
                .header("Transfer-Encoding", nullValue());
    }

    @Test
    void a_head_request_gets_the_headers_of_a_read() {
        given().head("/v1/persons/known").then().statusCode(200).header("ETag", "\"one\"");
    }

    @Test
    void an_answer_without_a_body_stays_without() {
        given().delete("/v1/persons/none")
                .then()
                .statusCode(204)
                .header("Content-Length", nullValue())
                .header("Transfer-Encoding", nullValue());
        given().get("/v1/persons").then().statusCode(200);
    }

    @Test
    void a_refusal_of_the_service_passes_unchanged() {
        given().get("/v1/persons/conflict").then().statusCode(409).body("code", equalTo("stale"));
    }

    @Test
    void links_to_a_service_become_links_to_the_register() {
        given().post("/v1/persons/made")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/v1/persons/1"))
                .header("Link", equalTo("</v1/persons?cursor=a>; rel=\"next\""));
    }

    @Test
    void a_method_that_is_not_served_is_refused() {
        given().request("PROPFIND", "/v1/persons")
                .then()
                .statusCode(405)
                .header("Allow", endsWith("OPTIONS"))
                .body("code", equalTo("method-not-allowed"));
        given().post("/openapi").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }
}
