package org.habeas.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.habeas.gateway.standin.DoorTest;
import org.habeas.gateway.standin.StandIn;
import org.habeas.gateway.standin.StandIns;
import org.habeas.gateway.standin.Wire;
import org.junit.jupiter.api.Test;

@DoorTest
class FailuresComponentTest {
    @SuppressWarnings("NullAway.Init") // injected by the test framework
    @TestHTTPResource("/")
    URI door;

    @SuppressWarnings("NullAway.Init") // injected by the test framework
    StandIns behind;

    @Test
    void a_service_that_is_down_is_told_so_and_comes_back_by_itself() throws Exception {
        behind.advocacy.stop();

        problem(given().get("/v1/campaigns").then(), 503, "service-unreachable")
                .header("Retry-After", "5");
        given().get("/v1/persons").then().statusCode(200);

        behind.advocacy.start();

        given().get("/v1/campaigns").then().statusCode(200);
    }

    @Test
    void a_write_that_a_service_hangs_up_on_may_have_been_recorded_and_a_read_not() {
        problem(
                given().body("{}").contentType("application/json").post("/v1/persons/gone").then(),
                502,
                "broken-answer");
        problem(given().get("/v1/persons/gone").then(), 503, "service-unreachable")
                .header("Retry-After", "5");
    }

    @Test
    void a_service_that_is_silent_is_a_timeout() {
        problem(given().get("/v1/persons/silent").then(), 504, "service-timeout");
        problem(
                given().body("{}")
                        .contentType("application/json")
                        .post("/v1/persons/silent")
                        .then(),
                504,
                "service-timeout");
    }

    @Test
    void a_service_that_is_not_ready_says_when_to_come_again() {
        problem(given().get("/v1/persons/page503").then(), 503, "service-not-ready")
                .header("Retry-After", "5");
    }

    @Test
    void an_error_page_of_a_framework_stays_inside() {
        problem(given().get("/v1/persons/page500").then(), 500, "internal-error")
                .body(not(containsString(StandIn.STACK)));
        problem(given().get("/v1/persons/page404").then(), 404, "not-found");
        given().head("/v1/persons/page404").then().statusCode(404);
    }

    @Test
    void an_answer_that_breaks_off_is_not_passed_off_as_whole() throws Exception {
        try (Wire wire = new Wire(door.getPort())) {
            wire.send("GET /v1/persons/half HTTP/1.1\nHost: localhost\n\n");

            String answer = wire.readToEnd();

            assertThat(answer).contains("half of an answer").doesNotEndWith("0\r\n\r\n");
        }
    }

    @Test
    void an_asker_that_hangs_up_frees_the_service_at_once() throws Exception {
        behind.cases.broken().clear();
        try (Wire wire = new Wire(door.getPort())) {
            wire.send("GET /v1/persons/bytes?size=50000000 HTTP/1.1\nHost: localhost\n\n");
            wire.readUntil("HTTP/1.1 200");
        }

        assertThat(behind.cases.broken().poll(10, TimeUnit.SECONDS)).isEqualTo("/v1/persons/bytes");
        given().get("/v1/persons").then().statusCode(200);
    }

    private ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", is(status))
                .body("trace_id.length()", is(32))
                .body(not(containsString("127.0.0.1")))
                .body(not(containsString("Exception")));
    }
}
