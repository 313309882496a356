package org.habeas.gateway.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.github.luben.zstd.Zstd;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.habeas.docket.Visibility;
import org.habeas.gateway.standin.DoorTest;
import org.habeas.gateway.standin.StandIns;
import org.habeas.gateway.standin.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DoorTest
class ChangesComponentTest {
    @SuppressWarnings("NullAway.Init") // injected by the test resource
    StandIns services;

    @SuppressWarnings("NullAway.Init") // injected by the test framework
    @TestHTTPResource("/")
    URI door;

    private String person = "";
    private String state = "";

    @BeforeEach
    void somebody_new() {
        person = UUID.randomUUID().toString();
        state = "person_id=" + person;
    }

    private void shown(String word) {
        Map<Visibility, String> all = new EnumMap<>(Visibility.class);
        for (Visibility clearance : Visibility.values()) {
            all.put(clearance, "{\"word\":\"" + word + "\",\"for\":\"" + clearance + "\"}");
        }
        services.cases.changes().write("persons", person, all, Set.of("person:" + person));
    }

    private static RequestSpecification as(String role) {
        return given().header(
                        "Authorization",
                        "Bearer " + System.getProperty("habeas.test.token." + role));
    }

    /** Follows the pages to their end; the path to ask later. */
    private static String drain(Supplier<RequestSpecification> reader, String path) {
        String next = path;
        for (int pages = 0; pages < 50; pages++) {
            JsonPath page =
                    reader.get()
                            .urlEncodingEnabled(false)
                            .get(next)
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            if (page.getString("next_link") == null) {
                return page.getString("delta_link");
            }
            next = page.getString("next_link");
        }
        throw new AssertionError("no end");
    }

    @Test
    void a_page_is_packed_for_who_can_unpack_it() throws Exception {
        String later = drain(RestAssured::given, "/v1/changes?" + state);
        shown("much ".repeat(1000));
        byte[] plain = read(later, "identity").body();

        HttpResponse<byte[]> gzip = read(later, "gzip");
        assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(gzip.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .hasSameSizeAs(plain)
                .hasSizeGreaterThan(5 * gzip.body().length);

        HttpResponse<byte[]> zstd = read(later, "gzip, zstd");
        assertThat(zstd.headers().firstValue("Content-Encoding")).hasValue("zstd");
        assertThat(Zstd.decompress(zstd.body(), plain.length)).hasSameSizeAs(plain);
    }

    private HttpResponse<byte[]> read(String path, String accepted) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(door.resolve(path))
                        .header("Accept-Encoding", accepted)
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    @Test
    void after_a_drain_only_changes_are_told() {
        shown("one");
        String later = drain(RestAssured::given, "/v1/changes?" + state);

        given().get(later).then().body("items", hasSize(0)).body("missing", nullValue());
        shown("two");

        given().get(later)
                .then()
                .header("Cache-Control", "no-store")
                .body("items", hasSize(1))
                .body("items[0].op", equalTo("upsert"))
                .body("items[0].id", equalTo(person))
                .body("items[0].record.word", equalTo("two"))
                .body("items[0].record.for", equalTo("PUBLIC"));
    }

    @Test
    void a_partner_has_a_receipt_for_what_is_to_be_forgotten_until_it_is_acknowledged() {
        shown("one");
        String later = drain(() -> as("partner"), "/v1/changes?" + state);
        services.cases.changes().remove("persons", person, "deleted", null);

        JsonPath page = as("partner").get(later).then().statusCode(200).extract().jsonPath();
        assertThat(page.getString("items[0].reason")).isEqualTo("deleted");
        String receipt = page.getString("items[0].receipt");
        as("partner").get(later).then().body("items[0].receipt", equalTo(receipt));

        String body = "{\"receipts\":[\"" + receipt + "\"]}";
        given().contentType("application/json")
                .body(body)
                .post("/v1/changes/acknowledgements")
                .then()
                .statusCode(401);
        as("partner")
                .contentType("application/json")
                .body("{\"receipts\":[\"" + UUID.randomUUID() + "\"]}")
                .post("/v1/changes/acknowledgements")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/receipts/0"));
        for (int time = 0; time < 2; time++) {
            as("partner")
                    .contentType("application/json")
                    .body(body)
                    .post("/v1/changes/acknowledgements")
                    .then()
                    .statusCode(204);
        }
        as("partner").get("/v1/changes/overdue").then().statusCode(403);
        as("administrator").get("/v1/changes/overdue").then().statusCode(200);
        as("administrator").get("/v1/changes/holders").then().body("items", not(hasSize(0)));
    }

    @Test
    void a_token_that_is_none_is_refused_and_one_of_other_filters_too() {
        String later = drain(RestAssured::given, "/v1/changes?" + state);

        given().get("/v1/changes?token=x")
                .then()
                .statusCode(400)
                .body("code", equalTo("broken-feed-token"));
        given().get(later + "&state=KZ")
                .then()
                .statusCode(400)
                .body("code", equalTo("other-feed-token"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=1001",
                "state=kz",
                "type=A",
                "person_id=1",
                "x=1",
                "status=%27"
            })
    void what_cannot_be_asked_is_refused(String query) {
        given().urlEncodingEnabled(false).get("/v1/changes?" + query).then().statusCode(400);
        given().urlEncodingEnabled(false).get("/v1/changes/stream?" + query).then().statusCode(400);
    }

    @Test
    void while_a_service_is_away_the_others_are_told_and_its_changes_come_later() throws Exception {
        shown("one");
        String later = drain(RestAssured::given, "/v1/changes?" + state);
        services.advocacy.stop();
        shown("two");

        given().get(later)
                .then()
                .body("items", hasSize(1))
                .body("missing", equalTo(List.of("advocacy-service")));
        services.advocacy.start();
        given().get(later).then().body("items", hasSize(1)).body("missing", nullValue());
    }

    @Test
    void a_stream_tells_changes_as_they_happen_and_goes_on_where_it_was_left() throws Exception {
        shown("one");
        String id;
        try (Wire wire = stream("")) {
            String told = wire.readUntil("\"word\":\"one\"");
            assertThat(told).contains("text/event-stream").contains("event:change");
            id = told.substring(told.lastIndexOf("id:") + 3).lines().findFirst().orElseThrow();
        }
        shown("two");

        try (Wire wire = stream("Last-Event-ID: " + id + "\n")) {
            assertThat(wire.readUntil("\"word\":\"two\"")).doesNotContain("\"word\":\"one\"");
            shown("three");
            assertThat(wire.readUntil("\"word\":\"three\"")).doesNotContain("\"word\":\"two\"");
        }
    }

    private Wire stream(String header) throws Exception {
        return new Wire(door.getPort())
                .send(
                        "GET /v1/changes/stream?"
                                + state
                                + " HTTP/1.1\nHost: localhost\n"
                                + header
                                + "\n");
    }
}
