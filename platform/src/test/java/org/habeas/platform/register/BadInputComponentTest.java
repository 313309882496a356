package org.habeas.platform.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestSecurity(user = "eva", roles = "editor")
class BadInputComponentTest {
    private static final String ID = UUID.randomUUID().toString();
    private static final String LIT =
            """
            {"act":{"kind":"lit","by":"eva"},"on":"2018-04-13","visibility":"public","sources":[{"title":"ledger"}]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "by":"eva"             | "by":"eva","smell":1         | 422 | unknown-field  | /act/smell
                    "by":"eva"             | "by":7                       | 422 | invalid-field  | /act/by
                    "by":"eva"             | "burns_until":"2018-01-01"   | 422 | invalid-field  | /act/by
                    "by":"eva"             | "by":"e\\u0000va"            | 422 | invalid-field  | /act/by
                    "kind":"lit"           | "kind":"sung"                | 422 | unknown-kind   | /act
                    "2018-04-13"           | "2018-02-30"                 | 422 | invalid-field  | /on
                    "2018-04-13"           | {"date":"2018-13"}           | 422 | invalid-field  | /on/date
                    "2018-04-13"           | {"date":"2018-04","modality":"guessed"} | 422 | invalid-field | /on/modality
                    "2018-04-13"           | "2999-01-01"                 | 422 | invalid-field  | /on
                    "2018-04-13"           | "2199-01-01"                 | 422 | date-in-future | /on/date
                    "public"               | "secret"                     | 422 | invalid-field  | /visibility
                    [{"title":"ledger"}]   | []                           | 422 | source-missing | /sources
                    [{"title":"ledger"}]   | [{"quote":"lit"}]            | 422 | source-unnamed | /sources/0/title
                    [{"title":"ledger"}]   | [{"source_id":"00000000-0000-7000-8000-000000000001"}] | 422 | reference-hidden | /sources/0/source_id
                    [{"title":"ledger"}]   | [{"title":"l","attribution":{"by":"media","via":{"by":"witness","person_id":"00000000-0000-7000-8000-000000000001"}}}] | 422 | reference-hidden | /sources/0/attribution/via/person_id
                    [{"title":"ledger"}]   | [{"title":"l","method":"dreamt"}] | 422 | invalid-field | /sources/0/method
                    [{"title":"ledger"}]   | [{"title":"l","mood":"bad"}] | 422 | unknown-field  | /sources/0/mood
                    [{"title":"ledger"}]   | "ledger"                     | 422 | invalid-field  | /sources
                    """)
    void a_bad_field_is_named_by_its_pointer_and_changes_nothing(
            String good, String bad, int status, String code, String pointer) {
        String lantern = open();

        post(lantern, LIT.replace(good, bad))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));

        given().get("/v1/lanterns/" + lantern).then().body("entries", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"lit\"", "{\"act\":null}", "{} {}"})
    void a_body_that_is_no_entry_is_a_problem(String body) {
        int status =
                post(open(), body).contentType("application/problem+json").extract().statusCode();

        assertThat(status).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit=0",
                "?limit=many",
                "?cursor=%25%25",
                "?cursor=AAAA",
                "?colour=red",
                "?as_of=yesterday",
                "?as_of=2018-02-30",
                "?as_of=%2B999999999-01-01",
                "?as_of=-0001-01-01",
                "?known_at=-1000000000-01-01T00:00:00Z",
                "?status=%00",
                "?cursor=%00",
                "?known_at=2018",
                "?known_at=2999-01-01T00:00:00Z",
                "?count=all",
                "?limit=1&limit=2"
            })
    void a_bad_query_is_400(String query) {
        given().urlEncodingEnabled(false)
                .get("/v1/lanterns" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void http_itself_is_refused_in_the_same_words() {
        given().get("/v1/lanterns/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        given().get("/v1/lanterns/no-id")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        given().delete("/v1/lanterns")
                .then()
                .statusCode(405)
                .body("code", equalTo("method-not-allowed"));
        given().contentType(ContentType.XML)
                .body("<lit/>")
                .post("/v1/lanterns")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"))
                .body("detail", equalTo("Send application/json."));
        given().contentType(ContentType.TEXT)
                .body("{\"reason\":\"lit by another\"}")
                .post("/v1/lanterns/" + ID + "/entries/" + ID + "/retraction")
                .then()
                .statusCode(415);
        given().contentType(ContentType.JSON)
                .body("{\"head\":\"" + "x".repeat(2_000_000) + "\"}")
                .post("/v1/lanterns")
                .then()
                .statusCode(413);
    }

    @Test
    @TestSecurity
    void without_a_token_nothing_is_written() {
        given().contentType(ContentType.JSON)
                .body("{\"head\":{}}")
                .post("/v1/lanterns")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    @TestSecurity(user = "partner", roles = "partner")
    void a_partner_reads_and_does_not_write() {
        given().contentType(ContentType.JSON)
                .body("{\"head\":{}}")
                .post("/v1/lanterns")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void an_id_of_the_client_is_created_once() {
        String path = "/v1/lanterns/" + UUID.randomUUID();
        String body =
                "{\"head\":{\"keeper_id\":\""
                        + UUID.randomUUID()
                        + "\",\"state\":\"KZ\"},\"visibility\":\"public\"}";

        given().contentType(ContentType.JSON).body(body).put(path).then().statusCode(428);
        given().contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(201);
        given().contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(body)
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void a_state_that_is_none_is_refused_without_repeating_it() {
        given().contentType(ContentType.JSON)
                .body(
                        "{\"head\":{\"keeper_id\":\""
                                + UUID.randomUUID()
                                + "\",\"state\":\"Atlantis\"}}")
                .post("/v1/lanterns")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/head/state"))
                .body("detail", not(containsString("Atlantis")));
    }

    private static String open() {
        return given().contentType(ContentType.JSON)
                .body(
                        "{\"head\":{\"keeper_id\":\""
                                + UUID.randomUUID()
                                + "\",\"state\":\"KZ\"},\"visibility\":\"public\"}")
                .post("/v1/lanterns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(String lantern, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/lanterns/" + lantern + "/entries")
                .then();
    }
}
