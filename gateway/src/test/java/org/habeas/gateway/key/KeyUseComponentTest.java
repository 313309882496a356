package org.habeas.gateway.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.habeas.gateway.standin.DoorTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Administrators find the keys that nobody needs any more. */
@DoorTest
class KeyUseComponentTest {
    @Inject StoredKeys stored;

    @Test
    void a_key_tells_the_day_on_which_it_opened_last_and_no_more() {
        JsonPath made = make();
        assertThat(lastUse(made.getString("id"))).isNull();

        given().header("X-Api-Key", made.getString("key"))
                .get("/v1/persons")
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(lastUse(made.getString("id"))).isIn(today(-1), today(0)));
    }

    @Test
    void the_list_tells_used_keys_from_others() {
        JsonPath used = make();
        JsonPath unused = make();
        stored.use(UUID.fromString(used.getString("id")), LocalDate.parse("2026-02-03"));

        JsonPath list = administrator().get("/v1/api-keys?limit=200").jsonPath();

        assertThat(listed(list, used).get("last_used_on")).isEqualTo("2026-02-03");
        assertThat(listed(list, unused)).doesNotContainKey("last_used_on");
    }

    @Test
    void a_secret_that_does_not_open_is_no_use() {
        JsonPath made = make();
        String key = made.getString("key");
        String wrong = key.substring(0, key.indexOf('.') + 1) + "A".repeat(43);

        given().header("X-Api-Key", wrong).get("/v1/persons").then().statusCode(401);
        given().header("X-Api-Key", make().getString("key")).get("/v1/persons");

        assertThat(lastUse(made.getString("id"))).isNull();
    }

    @Test
    void it_is_written_once_a_day_and_never_back() {
        UUID id = UUID.fromString(make().getString("id"));
        LocalDate day = LocalDate.parse("2026-02-03");

        assertThat(stored.use(id, day)).isTrue();

        assertThat(stored.use(id, day)).isFalse();
        assertThat(stored.use(id, day.minusDays(1))).isFalse();
        assertThat(stored.use(id, day.plusDays(1))).isTrue();
        assertThat(lastUse(id.toString())).isEqualTo("2026-02-04");
    }

    private static Map<String, Object> listed(JsonPath list, JsonPath key) {
        return list.getMap("items.find { it.id == '" + key.getString("id") + "' }");
    }

    private static String today(int shift) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(shift).toString();
    }

    private static @Nullable String lastUse(String id) {
        return administrator().get("/v1/api-keys/" + id).jsonPath().getString("last_used_on");
    }

    private static JsonPath make() {
        return administrator()
                .contentType(ContentType.JSON)
                .body("{\"label\": \"a\"}")
                .post("/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(System.getProperty("habeas.test.token.administrator", ""));
    }
}
