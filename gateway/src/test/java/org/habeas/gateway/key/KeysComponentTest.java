package org.habeas.gateway.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.gateway.caller.Told;
import org.habeas.gateway.standin.DoorTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DoorTest
class KeysComponentTest {
    private static final String KEYS = "/v1/api-keys";

    @Inject EntityManager em;

    @Test
    void a_key_is_told_once_and_opens_what_is_public() {
        JsonPath made = make("{\"label\": \"the site of an invented partner\"}");
        String key = made.getString("key");

        assertThat(key).matches("hbs_[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}");
        assertThat(made.getList("scopes")).isEqualTo(List.of("habeas:read"));
        given().header("X-Api-Key", key).get("/v1/persons").then().statusCode(200);
        given().auth().oauth2(key).get("/v1/persons").then().statusCode(200);
        administrator()
                .get(KEYS + "/" + made.getString("id"))
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("label", equalTo("the site of an invented partner"))
                .body("key", nullValue());
        String list = administrator().get(KEYS + "?limit=200").asString();
        assertThat(list).contains(made.getString("id")).doesNotContain(secret(key));
    }

    @Test
    void the_services_hear_nothing_of_a_key() {
        String key = make("{\"label\": \"a\"}").getString("key");

        String echo = given().header("X-Api-Key", key).get("/v1/persons").asString();

        assertThat(echo).doesNotContain("hbs_").doesNotContain("x-api-key");
        assertThat(Told.passport(given().auth().oauth2(key).get("/v1/persons"))).isNull();
    }

    @Test
    void only_the_hash_of_a_secret_is_stored() {
        String key = make("{\"label\": \"a\"}").getString("key");

        List<?> rows =
                em.createNativeQuery(
                                "select cast(api_key as text) from api_key where cast(api_key as text) like ?1")
                        .setParameter(1, "%" + secret(key) + "%")
                        .getResultList();

        assertThat(rows).isEmpty();
    }

    @Test
    void a_secret_is_exchanged_with_an_overlap() {
        JsonPath made = make("{\"label\": \"a\"}");
        String before = made.getString("key");

        String after = rotate(made.getString("id"), "{\"overlap_hours\": 2}");

        assertThat(secret(after)).isNotEqualTo(secret(before));
        opens(before, 200);
        opens(after, 200);
        String last = rotate(made.getString("id"), "{\"overlap_hours\": 0}");
        opens(before, 401);
        opens(after, 401);
        opens(last, 200);
    }

    @Test
    void a_revoked_key_opens_nothing_any_more() {
        JsonPath made = make("{\"label\": \"a\"}");
        opens(made.getString("key"), 200);

        administrator().delete(KEYS + "/" + made.getString("id")).then().statusCode(204);

        opens(made.getString("key"), 401);
        administrator()
                .contentType(ContentType.JSON)
                .post(KEYS + "/" + made.getString("id") + "/rotations")
                .then()
                .statusCode(409)
                .body("code", equalTo("key-ended"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hbs_",
                "hbs_AAAAAAAAAAAAAAAAAAAAAA",
                "hbs_AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "hbs_AAAAAAAAAAAAAAAAAAAAA!.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "secret"
            })
    void what_is_no_key_of_ours_opens_nothing(String key) {
        given().header("X-Api-Key", key)
                .get("/v1/persons")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void the_secret_of_another_key_opens_nothing() {
        String one = make("{\"label\": \"a\"}").getString("key");
        String other = make("{\"label\": \"b\"}").getString("key");

        opens(one.substring(0, one.indexOf('.') + 1) + secret(other), 401);
    }

    @Test
    void who_shows_two_things_at_once_is_not_let_in() {
        String key = make("{\"label\": \"a\"}").getString("key");

        given().auth()
                .oauth2(System.getProperty("habeas.test.token.editor", ""))
                .header("X-Api-Key", key)
                .get("/v1/persons")
                .then()
                .statusCode(401);
    }

    @Test
    void a_key_only_reads() {
        String key = make("{\"label\": \"a\"}").getString("key");

        given().header("X-Api-Key", key)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/persons")
                .then()
                .statusCode(403)
                .body("code", equalTo("insufficient-scope"));
        given().header("X-Api-Key", key).get(KEYS).then().statusCode(403);
    }

    @Test
    void a_key_of_one_collection_opens_that_one() {
        String key =
                make("{\"label\": \"a\", \"scopes\": [\"habeas:read:campaigns\"]}")
                        .getString("key");

        given().header("X-Api-Key", key).get("/v1/campaigns/1").then().statusCode(200);
        given().header("X-Api-Key", key)
                .get("/v1/persons")
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", containsString("insufficient_scope"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /label",
                "{\"label\": \" \"} | /label",
                "{\"label\": \"a\", \"scopes\": []} | /scopes",
                "{\"label\": \"a\", \"scopes\": [\"habeas:write\"]} | /scopes",
                "{\"label\": \"a\", \"expires_at\": \"2001-01-01T00:00:00Z\"} | /expires_at",
                "{\"label\": \"a\", \"expires_at\": \"2201-01-01T00:00:00Z\"} | /expires_at",
                "{\"label\": \"a\", \"partner_id\": \"018f0000-0000-7000-8000-000000000000\"} | /partner_id",
                "{\"label\": \"a\", \"nonsense\": 1} | /nonsense"
            })
    void what_cannot_be_is_refused(String body, String pointer) {
        administrator()
                .contentType(ContentType.JSON)
                .body(body)
                .post(KEYS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", matchesPattern(pointer + "(/.*)?"));
    }

    @Test
    void a_key_that_nobody_has_is_not_found() {
        String path = KEYS + "/" + UUID.randomUUID();

        administrator().get(path).then().statusCode(404);
        administrator().delete(path).then().statusCode(404);
        administrator()
                .contentType(ContentType.JSON)
                .post(path + "/rotations")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "editor", "reviewer"})
    void nobody_but_administrators_sees_keys(String role) {
        String token = System.getProperty("habeas.test.token." + role, "");

        given().auth().oauth2(token).get(KEYS).then().statusCode(403);
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"label\": \"a\"}")
                .post(KEYS)
                .then()
                .statusCode(403);
        given().get(KEYS).then().statusCode(401);
    }

    @Test
    void the_list_is_read_page_by_page() {
        String first = make("{\"label\": \"a\"}").getString("id");
        String second = make("{\"label\": \"b\"}").getString("id");

        Set<String> seen = new HashSet<>();
        String page = KEYS + "?limit=1";
        while (page != null) {
            ValidatableResponse answer = administrator().get(page).then().statusCode(200);
            seen.addAll(answer.extract().<List<String>>path("items.id"));
            page = answer.extract().path("next");
        }

        assertThat(seen).contains(first, second);
        administrator().get(KEYS + "?nonsense=1").then().statusCode(400);
        administrator().get(KEYS + "?partner_id=x").then().statusCode(400);
    }

    private static void opens(String key, int status) {
        given().header("X-Api-Key", key).get("/v1/persons").then().statusCode(status);
    }

    private static String rotate(String id, String body) {
        return administrator()
                .contentType(ContentType.JSON)
                .body(body)
                .post(KEYS + "/" + id + "/rotations")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    private static JsonPath make(String body) {
        return administrator()
                .contentType(ContentType.JSON)
                .body(body)
                .post(KEYS)
                .then()
                .statusCode(201)
                .header("Location", matchesPattern("/v1/api-keys/[0-9a-f-]{36}"))
                .header("Cache-Control", containsString("no-store"))
                .body("key", not(nullValue()))
                .extract()
                .jsonPath();
    }

    private static String secret(String key) {
        return key.substring(key.indexOf('.') + 1);
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(System.getProperty("habeas.test.token.administrator", ""));
    }
}
