package org.habeas.gateway.cache;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.gateway.standin.DoorTest;
import org.habeas.gateway.standin.Shelf;
import org.habeas.gateway.standin.StandIns;
import org.habeas.gateway.standin.Teller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DoorTest
class CacheComponentTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @SuppressWarnings("NullAway.Init") // injected by the test resource
    StandIns services;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "habeas.events.topic-prefix", defaultValue = "")
    String prefix;

    private final String path = "/v1/persons/shelf/" + UUID.randomUUID();
    private final UUID docket = UUID.randomUUID();

    @SuppressWarnings("NullAway.Init") // made before each test
    private Teller teller;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Shelf shelf;

    @BeforeEach
    void isTold() {
        teller = new Teller(brokers, prefix, "case-service");
        shelf = services.cases.shelf();
        shelf.put(path, docket, "{\"as\":\"it was\"}");
    }

    @AfterEach
    void isToldNoMore() {
        teller.close();
    }

    @Test
    void a_public_answer_is_given_out_again_without_asking_while_nothing_is_written() {
        hit(given(), path);
        shelf.asked().clear();

        given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Status", "Habeas; hit")
                .header("ETag", containsString("\""))
                .header("Cache-Control", "public, no-cache")
                .header("Content-Type", "application/json")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Habeas-View", nullValue())
                .body("as", equalTo("it was"));
        assertThat(shelf.asked()).isEmpty();
    }

    @Test
    void what_has_changed_is_asked_for_again_and_nothing_else_is() {
        String other = "/v1/persons/shelf/" + UUID.randomUUID();
        shelf.put(other, UUID.randomUUID(), "{\"as\":\"ever\"}");
        hit(given(), path);
        hit(given(), other);

        shelf.put(path, "{\"as\":\"it is\"}");
        teller.written(docket);

        until(given(), path, answer -> answer.path("as").equals("it is"));
        shelf.asked().clear();
        given().get(other).then().header("Cache-Status", "Habeas; hit");
        assertThat(shelf.asked()).isEmpty();
    }

    @Test
    void what_rests_on_more_than_one_docket_is_asked_for_again_whatever_is_written() {
        String list = "/v1/persons/shelf/list-" + UUID.randomUUID();
        shelf.put(list, "{\"items\":1}");
        hit(given(), list);

        shelf.put(list, "{\"items\":2}");
        teller.written();

        until(given(), list, answer -> answer.path("items").equals(2));
    }

    @Test
    void what_is_still_the_same_is_confirmed_and_not_sent_again() {
        String list = "/v1/persons/shelf/list-" + UUID.randomUUID();
        shelf.put(list, "{\"items\":1}");
        hit(given(), list);

        teller.written();

        Response confirmed =
                until(given(), list, answer -> status(answer).contains("fwd-status=304"));
        assertThat(confirmed.statusCode()).isEqualTo(200);
        assertThat(confirmed.<Integer>path("items")).isEqualTo(1);
    }

    @Test
    void after_a_second_of_silence_the_service_is_asked() {
        hit(given(), path);
        teller.silent(true);
        shelf.put(path, "{\"as\":\"it is\"}");

        long begin = System.nanoTime();
        until(given(), path, answer -> answer.path("as").equals("it is"));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(1200));
    }

    @Test
    void where_something_told_was_lost_nothing_kept_is_trusted() {
        hit(given(), path);
        shelf.put(path, "{\"as\":\"it is\"}");

        teller.loses();

        until(given(), path, answer -> answer.path("as").equals("it is"));
    }

    @Test
    void whoever_writes_through_the_door_reads_it_at_once() {
        hit(given(), path);
        // The service has not got to telling it.
        teller.silent(true);
        shelf.put(path, "{\"as\":\"it is\"}");

        given().header("If-Match", "\"abc-gzip\"").post(path).then().statusCode(204);

        given().get(path).then().body("as", equalTo("it is"));
    }

    @Test
    void whoever_asks_for_it_has_the_service_asked() {
        hit(given(), path);
        shelf.asked().clear();

        given().header("Cache-Control", "no-cache")
                .get(path)
                .then()
                .header("Cache-Status", containsString("fwd=stale"));

        assertThat(shelf.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"private, no-cache", "public, no-store", "no-cache"})
    void what_is_not_for_anybody_is_not_kept(String control) {
        shelf.control(path, control);
        given().get(path);
        shelf.asked().clear();

        given().get(path).then().header("Cache-Status", equalTo("Habeas; fwd=uri-miss"));

        assertThat(shelf.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "editor", "reviewer"})
    void who_has_shown_a_name_neither_gets_what_is_kept_nor_leaves_anything(String role) {
        String token = System.getProperty("habeas.test.token." + role);
        shelf.put(path, "{\"as\":\"only for them\"}");
        given().auth().oauth2(token).get(path).then().header("Cache-Status", "Habeas; fwd=bypass");
        shelf.put(path, "{\"as\":\"for all\"}");

        hit(given(), path).then().body("as", equalTo("for all"));

        shelf.put(path, "{\"as\":\"only for them\"}");
        given().auth().oauth2(token).get(path).then().body("as", equalTo("only for them"));
    }

    @Test
    void a_reader_who_has_it_is_told_so_without_asking() {
        String tag = hit(plain(), path).header("ETag");
        shelf.asked().clear();

        plain().header("If-None-Match", "W/" + tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .header("Content-Type", nullValue())
                .header("Cache-Status", "Habeas; hit");
        plain().head(path).then().statusCode(200).header("Content-Length", "15");
        assertThat(shelf.asked()).isEmpty();
    }

    @Test
    void the_tag_of_a_packed_answer_is_its_own_on_the_whole_way() {
        String plain = hit(plain(), path).header("ETag");

        Response kept = hit(as("gzip, br"), path);

        String tag = kept.header("ETag");
        assertThat(tag).isEqualTo(plain.replaceFirst("\"$", "-gzip\""));
        assertThat(kept.header("Content-Encoding")).isEqualTo("gzip");
        plain().header("If-None-Match", tag).get(path).then().statusCode(200);
        as("gzip")
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    @Test
    void a_service_is_asked_by_its_own_tags() {
        String token = System.getProperty("habeas.test.token.editor");
        Response read = as("gzip").auth().oauth2(token).get(path);
        String tag = read.header("ETag");
        assertThat(tag).endsWith("-gzip\"");

        as("gzip")
                .auth()
                .oauth2(token)
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        shelf.asked().clear();
        given().auth().oauth2(token).header("If-Match", tag).put(path);
        assertThat(shelf.asked().element().get("If-Match"))
                .isEqualTo(tag.replace("-gzip", ""));
    }

    @Test
    void an_answer_that_nothing_has_changed_stands_in_for_a_lost_service_and_says_so()
            throws Exception {
        String lost = "/v1/campaigns/shelf/" + UUID.randomUUID();
        String changed = "/v1/campaigns/shelf/" + UUID.randomUUID();
        services.advocacy.shelf().put(lost, docket, "{\"as\":\"it was\"}");
        services.advocacy.shelf().put(changed, UUID.randomUUID(), "{\"as\":\"it was\"}");
        try (Teller told = new Teller(brokers, prefix, "advocacy-service")) {
            hit(given(), lost);
            hit(given(), changed);
            UUID other = UUID.randomUUID();
            services.advocacy.shelf().put(changed, other, "{\"as\":\"hidden soon\"}");
            told.loses();
            until(given(), changed, answer -> answer.path("as").equals("hidden soon"));
            hit(given(), lost);
            hit(given(), changed);
            told.written(other);
            until(given(), changed, answer -> status(answer).contains("fwd-status=304"));
            told.written(other);
            hit(given(), lost);
        }
        services.advocacy.stop();
        try {
            until(given(), lost, answer -> status(answer).contains("service-lost"))
                    .then()
                    .statusCode(200)
                    .header("Cache-Status", containsString("ttl=-"))
                    .header("Warning", nullValue())
                    .body("as", equalTo("it was"));
            given().get(changed).then().statusCode(503);
            given().get(lost + "?other").then().statusCode(503);
        } finally {
            services.advocacy.start();
        }
        until(given(), changed, answer -> answer.statusCode() == 200);
    }

    /** Asks for an answer that is not packed. */
    private static RequestSpecification plain() {
        return as("identity");
    }

    /** Asks for an answer in a coding, and does not unpack it. */
    private static RequestSpecification as(String coding) {
        return given().config(
                        RestAssured.config()
                                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", coding);
    }

    private static Response hit(RequestSpecification request, String path) {
        return until(request, path, answer -> status(answer).equals("Habeas; hit"));
    }

    private static String status(Response answer) {
        return String.valueOf(answer.header("Cache-Status"));
    }

    private static Response until(
            RequestSpecification request, String path, Predicate<Response> wanted) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Response answer = request.get(path);
        while (!wanted.test(answer)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(answer.statusCode() + " " + answer.headers());
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            answer = request.get(path);
        }
        return answer;
    }
}
