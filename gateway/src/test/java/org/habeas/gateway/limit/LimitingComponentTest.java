package org.habeas.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.habeas.docket.Visibility;
import org.habeas.gateway.standin.DoorTest;
import org.habeas.gateway.standin.StandIns;
import org.habeas.gateway.standin.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door behind a proxy on loopback, with small limits. */
@DoorTest
@TestProfile(LimitingComponentTest.SmallLimits.class)
class LimitingComponentTest {
    @SuppressWarnings("NullAway.Init") // injected by the test resource
    StandIns services;

    @SuppressWarnings("NullAway.Init") // injected by the test framework
    @TestHTTPResource("/")
    URI door;

    private static final AtomicInteger HOSTS = new AtomicInteger();
    private static final String PERSON = "/v1/persons/0198f2a0-0000-7000-8000-000000000001";

    /** Few tokens in a window that outlasts the test. */
    public static final class SmallLimits implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "habeas.limit.window", "1h",
                    "habeas.limit.patience", "20s",
                    "habeas.gateway.feed.streams-of-one", "1",
                    "habeas.limit.trusted-proxies", "127.0.0.1,::1",
                    "habeas.limit.tiers.anonymous.tokens", "30",
                    "habeas.limit.tiers.anonymous.searches", "3",
                    "habeas.limit.tiers.partner.tokens", "6",
                    "habeas.limit.tiers.staff.tokens", "40");
        }
    }

    /** A host that has asked nothing yet. */
    private static String anotherHost() {
        return "198.51.100." + HOSTS.incrementAndGet();
    }

    private static Response get(String host, String path) {
        return given().urlEncodingEnabled(false).header("X-Forwarded-For", host).get(path);
    }

    @Test
    void every_answer_says_what_is_granted_and_what_is_left() {
        String host = anotherHost();

        get(host, PERSON)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"anonymous\";q=30;w=3600")
                .header("RateLimit", matchesPattern("\"anonymous\";r=29;t=3[56]\\d\\d"))
                .header("Access-Control-Expose-Headers", containsString("RateLimit-Policy"));
        get(host, "/v1/persons").then().header("RateLimit", containsString(";r=27;"));
        get(host, "/v1/nothing/at/all")
                .then()
                .statusCode(404)
                .header("RateLimit", containsString(";r=26;"));
    }

    @Test
    void who_has_nothing_left_is_told_when_to_come_again() {
        String host = anotherHost();
        for (int i = 0; i < 30; i++) {
            assertThat(get(host, PERSON).statusCode()).isEqualTo(200);
        }

        get(host, PERSON)
                .then()
                .statusCode(429)
                .header("RateLimit", containsString("\"anonymous\";r=0;"))
                .header("Retry-After", matchesPattern("3[56]\\d\\d"))
                .header("Cache-Control", "no-store")
                .contentType("application/problem+json")
                .body("code", equalTo("too-many-requests"))
                .body("type", equalTo("/docs/problems#too-many-requests"));
        get(anotherHost(), PERSON).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/persons?q=Dana",
                "/v1/persons?%71=Dana",
                "/v1/persons/?q=Dana",
                "/v1/%70ersons?external_id=wikidata:Q1"
            })
    void who_tries_names_is_stopped_earlier(String search) {
        String host = anotherHost();
        for (int i = 0; i < 3; i++) {
            get(host, search)
                    .then()
                    .statusCode(200)
                    .header("RateLimit", containsString("\"anonymous-search\";r=" + (2 - i)));
        }

        get(host, search)
                .then()
                .statusCode(429)
                .header("RateLimit-Policy", containsString("\"anonymous-search\";q=3;w=3600"));
        get(host, PERSON).then().statusCode(200);
    }

    @Test
    void a_known_caller_is_counted_by_name_and_not_by_address() {
        String token = System.getProperty("habeas.test.token.partner");
        for (int i = 0; i < 6; i++) {
            given().auth()
                    .oauth2(token)
                    .get(PERSON)
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", containsString("partner"));
        }

        given().auth().oauth2(token).get(PERSON).then().statusCode(429);
        given().get(PERSON).then().statusCode(200);
    }

    @Test
    void who_tries_tokens_is_counted_too() {
        String host = anotherHost();
        for (int i = 0; i < 30; i++) {
            assertThat(guess(host)).isEqualTo(401);
        }

        assertThat(guess(host)).isEqualTo(429);
    }

    private static int guess(String host) {
        return given().header("X-Forwarded-For", host)
                .auth()
                .oauth2("not.a.token")
                .get(PERSON)
                .statusCode();
    }

    @Test
    void streams_are_counted_by_the_place_that_the_proxy_has_seen() throws Exception {
        String person = UUID.randomUUID().toString();
        services.cases
                .changes()
                .write(
                        "persons",
                        person,
                        Map.of(Visibility.PUBLIC, "{\"id\":\"" + person + "\"}"),
                        Set.of("person:" + person));
        String path = "/v1/changes/stream?person_id=" + person;
        String host = anotherHost();

        try (Wire first = stream(host, path);
                Wire elsewhere = stream(anotherHost(), path)) {
            assertThat(first.readUntil("event:change")).contains("event:change");
            assertThat(elsewhere.readUntil("event:change")).contains("event:change");
            get(host, path).then().statusCode(429).body("code", equalTo("too-many-streams"));
        }
    }

    private Wire stream(String host, String path) throws IOException {
        return new Wire(door.getPort())
                .send(
                        "GET "
                                + path
                                + " HTTP/1.1\nHost: localhost\nX-Forwarded-For: "
                                + host
                                + "\n\n");
    }

    @Test
    void a_body_on_its_way_in_survives_the_counting() {
        given().auth()
                .oauth2(System.getProperty("habeas.test.token.editor"))
                .contentType("application/json")
                .body("{\"a\":\"" + "x".repeat(50_000) + "\"}")
                .post("/v1/persons")
                .then()
                .statusCode(200)
                .header("RateLimit", not(containsString("r=40")))
                .body("body", equalTo(50_008));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/persons?q=%ff", "/v1/persons?%ff%fe"})
    void a_query_of_any_bytes_is_counted(String query) {
        get(anotherHost(), query)
                .then()
                .statusCode(200)
                .header("RateLimit", containsString("anonymous"));
    }

    @Test
    void pages_and_preflights_cost_nothing() {
        String host = anotherHost();
        for (int i = 0; i < 40; i++) {
            assertThat(get(host, "/docs").statusCode()).isLessThan(400);
        }

        get(host, PERSON).then().header("RateLimit", containsString(";r=29;"));
    }
}
