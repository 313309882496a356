package org.habeas.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import org.habeas.gateway.standin.DoorTest;
import org.habeas.gateway.standin.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DoorTest
class DoorComponentTest {
    @SuppressWarnings("NullAway.Init") // injected by the test framework
    @TestHTTPResource("/")
    URI door;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/persons", "/v1/nothing", "/openapi", "/", "/q/health/live"})
    void every_answer_carries_the_house_headers(String path) {
        given().get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Strict-Transport-Security", nullValue())
                .header("X-Request-Id", not(nullValue()))
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("Retry-After"));
    }

    @Test
    void a_page_elsewhere_may_read_and_may_not_write() {
        given().header("Origin", "https://partner.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .options("/v1/persons")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET, HEAD")
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"))
                .header("Access-Control-Allow-Headers", not(containsString("Authorization")))
                .header("Access-Control-Allow-Credentials", nullValue());
        given().header("Origin", "https://partner.example")
                .post("/v1/persons")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/",
                "/q/health",
                "/q/health/started",
                "/q/health-ui",
                "/q/metrics",
                "/q/openapi",
                "/q/dev-ui",
                "/q/swagger-ui",
                "/q/info",
                "/webjars/swagger-ui/5.32.15/swagger-ui.js",
                "/docs/index.html",
                "/application.properties"
            })
    void nothing_of_the_framework_is_reached_from_outside(String path) {
        given().get(path).then().statusCode(404).body("code", equalTo("not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE / HTTP/1.1", "CONNECT x:1 HTTP/1.1", "OPTIONS * HTTP/1.1"})
    void methods_about_the_server_itself_do_nothing(String line) throws Exception {
        try (Wire wire = new Wire(door.getPort())) {
            wire.send(line + "\nHost: localhost\nConnection: close\nX-Echo: told\n\n");

            assertThat(wire.readToEnd()).startsWith("HTTP/1.1 4").doesNotContain("told");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/persons/%zz", "/v1/persons?q=%", "/v1/persons/%"})
    void an_address_that_cannot_be_read_is_a_malformed_request(String address) throws Exception {
        try (Wire wire = new Wire(door.getPort())) {
            wire.send("GET " + address + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");

            assertThat(wire.readToEnd())
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json")
                    .contains("malformed-request");
        }
    }
}
