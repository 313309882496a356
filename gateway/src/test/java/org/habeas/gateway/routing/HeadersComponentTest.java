package org.habeas.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.Headers;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.habeas.gateway.standin.DoorTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DoorTest
class HeadersComponentTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void neither_what_a_stranger_says_of_where_it_comes_from_nor_what_we_saw_is_passed_on() {
        given().header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Forwarded-User", "editor")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .get("/v1/persons")
                .then()
                .body("headers.x-forwarded-for", nullValue())
                .body("headers.x-forwarded-host", nullValue())
                .body("headers.x-forwarded-proto", nullValue())
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.x-forwarded-user", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-real-ip", nullValue());
    }

    @Test
    void headers_of_our_own_cannot_be_smuggled_in() {
        given().header("X-Habeas-Clearance", "restricted")
                .header("x-habeas-role", "reviewer")
                .header("X-HTTP-Method-Override", "DELETE")
                .get("/v1/persons")
                .then()
                .body("headers.x-habeas-clearance", nullValue())
                .body("headers.x-habeas-role", nullValue())
                .body("headers.x-http-method-override", nullValue());
    }

    @Test
    void headers_of_one_connection_end_at_the_door() {
        given().header("Connection", "keep-alive, X-Once, Traceparent")
                .header("X-Once", "1")
                .header("Keep-Alive", "timeout=5")
                .header("Proxy-Authorization", "Basic c2VjcmV0")
                .header("TE", "trailers")
                .get("/v1/persons")
                .then()
                .body("headers.x-once", nullValue())
                .body("headers.keep-alive", nullValue())
                .body("headers.proxy-authorization", nullValue())
                .body("headers.te", nullValue())
                .body("headers.traceparent", startsWith("00-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/persons", "/v1/nothing", "/docs"})
    void every_answer_says_once_when_it_was_given(String path) {
        Headers headers = given().get(path).headers();

        assertThat(headers.getValues("Date")).hasSize(1);
        ZonedDateTime given =
                ZonedDateTime.parse(headers.getValue("Date"), DateTimeFormatter.RFC_1123_DATE_TIME);
        assertThat(given).isCloseTo(ZonedDateTime.now(), within(30, ChronoUnit.SECONDS));
    }

    @Test
    void a_request_id_that_is_a_plain_token_is_kept() {
        given().header("X-Request-Id", "partner.7_A-1")
                .get("/v1/persons")
                .then()
                .header("X-Request-Id", equalTo("partner.7_A-1"))
                .body("headers.x-request-id", equalTo("partner.7_A-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "<script>",
                "\"",
                "12345678901234567890123456789012345678901234567890123456789012345"
            })
    void any_other_request_id_is_replaced_by_the_id_of_the_trace(String sent) {
        given().header("X-Request-Id", sent)
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/v1/persons")
                .then()
                .header("X-Request-Id", equalTo(TRACE))
                .body("headers.x-request-id", nullValue());
    }

    @Test
    void a_lawful_trace_is_continued() {
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .header("tracestate", "vendor=1")
                .get("/v1/persons")
                .then()
                .body("headers.traceparent", matchesPattern("00-" + TRACE + "-[0-9a-f]{16}-01"))
                .body("headers.traceparent", not(equalTo("00-" + TRACE + "-00f067aa0ba902b7-01")))
                .body("headers.tracestate", equalTo("vendor=1"));
        given().header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/v1/nothing")
                .then()
                .body("trace_id", equalTo(TRACE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
                "nonsense"
            })
    void an_unlawful_trace_is_begun_anew(String sent) {
        given().header("traceparent", sent)
                .header("tracestate", "vendor=1")
                .get("/v1/persons")
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-00"))
                .body("headers.traceparent", not(startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736")))
                .body("headers.tracestate", nullValue());
    }

    @Test
    void an_answer_tells_nothing_of_the_inside() {
        given().get("/v1/persons/inside")
                .then()
                .statusCode(200)
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("X-Habeas-Clearance", nullValue())
                .header("X-Private", nullValue())
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Allow-Origin", "*")
                .header("Content-Language", "kk");
    }
}
