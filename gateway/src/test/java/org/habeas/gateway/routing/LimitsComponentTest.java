package org.habeas.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.habeas.gateway.standin.DoorTest;
import org.habeas.gateway.standin.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DoorTest
class LimitsComponentTest {
    private static final int LIMIT = 1024 * 1024;

    @SuppressWarnings("NullAway.Init") // injected by the test framework
    @TestHTTPResource("/v1/persons")
    URI persons;

    @Test
    void a_body_of_exactly_the_limit_passes() {
        given().body(new byte[LIMIT])
                .post("/v1/persons")
                .then()
                .statusCode(200)
                .body("body", is(LIMIT));
    }

    @Test
    void a_file_may_be_larger_where_files_are_sent_in_and_nowhere_else() {
        byte[] file = new byte[3 * LIMIT];

        given().body(file)
                .put("/v1/evidence-items/1/files/original")
                .then()
                .statusCode(200)
                .body("body", is(file.length));
        given().body(file).post("/v1/evidence-items/1/entries").then().statusCode(413);
        given().body(file).post("/v1/evidence-items/1/files/a/verification").then().statusCode(413);
    }

    @Test
    void a_body_that_is_announced_too_large_is_refused_unread() throws Exception {
        try (Wire wire = new Wire(persons.getPort())) {
            wire.send("POST /v1/persons HTTP/1.1\nHost: localhost\nContent-Length: 9999999999\n\n");

            assertThat(wire.readToEnd())
                    .startsWith("HTTP/1.1 413")
                    .containsIgnoringCase("connection: close")
                    .contains("body-too-large");
        }
    }

    @Test
    void a_body_sent_in_chunks_is_refused_at_the_first_byte_too_many() throws Exception {
        try (Wire wire = new Wire(persons.getPort())) {
            wire.send("POST /v1/persons HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n\n");
            String block = "x".repeat(65536);
            for (int sent = 0; sent <= LIMIT; sent += block.length()) {
                wire.send("10000\n" + block + "\n");
            }

            assertThat(wire.readToEnd()).startsWith("HTTP/1.1 413").contains("body-too-large");
        }
    }

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void bodies_without_a_length_are_counted_in_every_version_of_http(HttpClient.Version version)
            throws Exception {
        assertThat(post(version, LIMIT).statusCode()).isEqualTo(200);
        assertThat(post(version, LIMIT).body()).contains("\"body\":" + LIMIT);
        assertThat(post(version, LIMIT + 1).statusCode()).isEqualTo(413);
        assertThat(post(version, 0).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> post(HttpClient.Version version, int size) throws Exception {
        try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
            client.send(HttpRequest.newBuilder(persons).build(), BodyHandlers.discarding());
            HttpRequest request =
                    HttpRequest.newBuilder(persons)
                            .POST(
                                    BodyPublishers.ofInputStream(
                                            () -> new ByteArrayInputStream(new byte[size])))
                            .build();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            assertThat(response.version()).isEqualTo(version);
            return response;
        }
    }

    @Test
    void a_sender_that_waits_for_permission_gets_it() throws Exception {
        try (Wire wire = new Wire(persons.getPort())) {
            wire.send(
                    "POST /v1/persons HTTP/1.1\nHost: localhost\nContent-Length: 2\n"
                            + "Expect: 100-continue\nConnection: close\n\n");

            assertThat(wire.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100");
            assertThat(wire.send("{}").readToEnd()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void a_body_that_stops_arriving_is_the_senders_fault() throws Exception {
        try (Wire wire = new Wire(persons.getPort())) {
            wire.send("POST /v1/persons HTTP/1.1\nHost: localhost\nContent-Length: 9\n\n{");

            assertThat(wire.readToEnd()).startsWith("HTTP/1.1 408").contains("request-timeout");
        }
    }

    @Test
    void headers_beyond_the_limit_are_refused() {
        given().header("X-Long", "x".repeat(20_000)).get("/v1/persons").then().statusCode(431);
    }

    @Test
    void an_unknown_transfer_coding_is_refused() throws Exception {
        try (Wire wire = new Wire(persons.getPort())) {
            wire.send(
                    "POST /v1/persons HTTP/1.1\nHost: localhost\nConnection: close\n"
                            + "Transfer-Encoding: gzip, chunked\n\n0\n\n");

            assertThat(wire.readToEnd()).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void a_second_request_hidden_in_a_body_stays_a_body() throws Exception {
        String hidden = "GET /v1/persons/hidden HTTP/1.1\nHost: localhost\n\n";
        try (Wire wire = new Wire(persons.getPort())) {
            wire.send(
                    "POST /v1/persons/seen HTTP/1.1\nHost: localhost\nConnection: close\n"
                            + "Content-Length: 6\nTransfer-Encoding: chunked\n\n0\n\n"
                            + hidden);

            assertThat(wire.readToEnd()).doesNotContain("/v1/persons/hidden\"");
        }
    }

    @Test
    void the_door_stays_open_after_refusals() {
        given().body(new byte[LIMIT + 1])
                .post("/v1/persons")
                .then()
                .statusCode(413)
                .body("code", equalTo("body-too-large"));
        given().get("/v1/persons").then().statusCode(200);
    }
}
