package org.habeas.gateway.partner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.habeas.gateway.caller.Signed;
import org.habeas.gateway.caller.Told;
import org.habeas.gateway.standin.DoorTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DoorTest
class PartnersComponentTest {
    private static final String PARTNERS = "/v1/partners";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final String client = "client-" + UUID.randomUUID();

    @Test
    void a_client_asks_under_its_agreement() {
        String id = enter(TODAY).extract().path("id");

        JsonPath told = told(Signed.ofClient(client));

        assertThat(told.getString("clearance")).isEqualTo("partner");
        assertThat(told.getList("groups")).isEqualTo(List.of("partner"));
        assertThat(told.getString("partner_id")).isEqualTo(id);
        assertThat(told.getString("agreement")).isEqualTo("agreement of " + client);
        assertThat(told.getString("purpose")).isEqualTo("publication");
    }

    @Test
    void whose_agreement_is_over_reads_what_is_public() {
        enter(TODAY.minusDays(1));

        JsonPath told = told(Signed.ofClient(client));

        assertThat(told.getString("clearance")).isEqualTo("public");
        assertThat(told.getList("groups")).isEmpty();
        assertThat(told.getString("partner_id")).isNull();
    }

    @Test
    void a_client_that_nobody_knows_reads_what_is_public_whatever_roles_it_tells() {
        JsonPath told = told(Signed.ofClient(client));

        assertThat(told.getString("clearance")).isEqualTo("public");
        assertThat(told.getList("groups")).isEmpty();
    }

    @Test
    void an_agreement_that_is_ended_ends_at_once() {
        Response partner = enter(TODAY.plusYears(1)).extract().response();
        String token = Signed.ofClient(client);
        assertThat(told(token).getString("clearance")).isEqualTo("partner");

        change(partner, terms(TODAY.minusDays(1), client)).then().statusCode(200);

        assertThat(told(token).getString("clearance")).isEqualTo("public");
    }

    @Test
    void a_client_that_is_taken_away_from_a_partner_asks_for_nobody() {
        Response partner = enter(TODAY).extract().response();
        String token = Signed.ofClient(client);
        told(token);

        change(partner, terms(TODAY)).then().statusCode(200);

        assertThat(told(token).getList("groups")).isEmpty();
    }

    @Test
    void an_agreement_for_the_public_tier_opens_no_more() {
        String terms = terms(TODAY, client).replace("\"partner\"", "\"public\"");
        administrator()
                .contentType(ContentType.JSON)
                .body(terms)
                .post(PARTNERS)
                .then()
                .statusCode(201);

        JsonPath told = told(Signed.ofClient(client));

        assertThat(told.getString("clearance")).isEqualTo("public");
    }

    @Test
    void a_purpose_is_told_if_it_was_agreed() {
        enter(TODAY);
        String token = Signed.ofClient(client);

        Response advocacy = asked(token, "advocacy");

        assertThat(Objects.requireNonNull(Told.passport(advocacy)).getString("purpose"))
                .isEqualTo("advocacy");
        assertThat(advocacy.asString()).doesNotContain("habeas-purpose");
        asked(token, "research").then().statusCode(403).body("code", equalTo("purpose-not-agreed"));
        asked(token, "curiosity").then().statusCode(400).body("code", equalTo("unknown-purpose"));
    }

    @Test
    void staff_name_their_purpose() {
        Response echo = asked(System.getProperty("habeas.test.token.reviewer", ""), "casework");

        JsonPath told = Objects.requireNonNull(Told.passport(echo));
        assertThat(told.getString("purpose")).isEqualTo("casework");
        assertThat(told.getString("clearance")).isEqualTo("restricted");
    }

    @Test
    void a_token_lowers_its_holder_and_never_raises() {
        JsonPath lowered =
                told(Signed.token(Map.of("groups", List.of("reviewer"), "clearance", "partner")));
        JsonPath raised =
                told(Signed.token(Map.of("groups", List.of("editor"), "clearance", "restricted")));

        assertThat(lowered.getString("clearance")).isEqualTo("partner");
        assertThat(lowered.getList("groups")).isEqualTo(List.of("partner"));
        assertThat(raised.getString("clearance")).isEqualTo("confidential");
        assertThat(raised.getList("groups")).isEqualTo(List.of("editor"));
    }

    @Test
    void a_token_for_reading_does_not_write() {
        String token =
                Signed.token(Map.of("groups", List.of("editor"), "scope", "openid habeas:read"));

        assertThat(told(token).getString("scope")).isEqualTo("habeas:read");
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/persons")
                .then()
                .statusCode(403)
                .body("code", equalTo("insufficient-scope"))
                .header("WWW-Authenticate", containsString("habeas:write"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Host: habeas.example", "Forwarded: host=habeas.example"})
    void a_local_token_opens_nothing_through_a_proxy(String header) {
        String[] parts = header.split(": ", 2);

        given().auth()
                .oauth2(System.getProperty("habeas.test.token.reviewer", ""))
                .header(parts[0], parts[1])
                .get("/v1/persons")
                .then()
                .statusCode(401);
    }

    @Test
    void a_local_token_opens_nothing_under_another_name_of_the_machine() {
        given().auth()
                .oauth2(System.getProperty("habeas.test.token.reviewer", ""))
                .header("Host", "habeas.example")
                .get("/v1/persons")
                .then()
                .statusCode(401);
    }

    @Test
    void a_partner_is_changed_on_condition() {
        Response partner = enter(TODAY).extract().response();
        String path = PARTNERS + "/" + partner.path("id");
        String terms = terms(TODAY.plusDays(7), client);

        put(path, terms).then().statusCode(428);
        put(path, terms, "If-Match", "\"stale\"").then().statusCode(412);
        put(path, terms, "If-None-Match", "*").then().statusCode(412);
        administrator().get(path).then().body("valid_until", equalTo(TODAY.toString()));
        change(partner, terms)
                .then()
                .statusCode(200)
                .body("valid_until", equalTo(TODAY.plusDays(7).toString()));
        change(partner, terms).then().statusCode(412);
    }

    @Test
    void a_partner_is_entered_under_an_id_of_ones_own() {
        String path = PARTNERS + "/" + UUID.randomUUID();

        put(path, terms(TODAY, client), "If-None-Match", "*")
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(path));
        put(PARTNERS + "/" + UUID.randomUUID(), terms(TODAY, client), "If-Match", "\"a\"")
                .then()
                .statusCode(404);
    }

    @Test
    void a_client_and_an_agreement_are_of_one_partner() {
        enter(TODAY);

        administrator()
                .contentType(ContentType.JSON)
                .body(terms(TODAY, client))
                .post(PARTNERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("agreement-taken"));
        administrator()
                .contentType(ContentType.JSON)
                .body(terms(TODAY, client).replace("agreement of", "another of"))
                .post(PARTNERS)
                .then()
                .statusCode(409)
                .body("code", equalTo("client-taken"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"partner\" | \"confidential\" | /clearance",
                "\"partner\" | \"all\" | /clearance",
                "\"publication\" | \"curiosity\" | /purposes/0",
                "\"Invented Partner\" | \"\" | /name",
                "\"Invented Partner\" | null | /name",
                "\"client_ids\": [ | \"client_ids\": [\"a b\", | /client_ids/0",
                "\"client_ids\": [ | \"client_ids\": [\"a\", \"a\", | /client_ids"
            })
    void what_cannot_be_agreed_is_refused(String given, String instead, String pointer) {
        administrator()
                .contentType(ContentType.JSON)
                .body(terms(TODAY, client).replace(given, instead))
                .post(PARTNERS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"partner", "editor", "reviewer"})
    void nobody_but_administrators_sees_partners(String role) {
        String token = System.getProperty("habeas.test.token." + role, "");

        given().auth().oauth2(token).get(PARTNERS).then().statusCode(403);
        given().auth().oauth2(token).get(PARTNERS + "/" + UUID.randomUUID()).then().statusCode(403);
        given().get(PARTNERS).then().statusCode(401);
    }

    @Test
    void the_list_is_read_page_by_page() {
        String id = enter(TODAY).extract().path("id");

        administrator()
                .get(PARTNERS + "?limit=1")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"));
        List<String> ids = administrator().get(PARTNERS + "?limit=200").path("items.id");
        assertThat(ids).contains(id);
    }

    private ValidatableResponse enter(LocalDate until) {
        return administrator()
                .contentType(ContentType.JSON)
                .body(terms(until, client))
                .post(PARTNERS)
                .then()
                .statusCode(201);
    }

    private String terms(LocalDate until, String... clients) {
        String ids = clients.length == 0 ? "" : "\"" + String.join("\",\"", clients) + "\"";
        return """
        {"name": "Invented Partner", "agreement": "agreement of %s", "valid_until": "%s",
         "clearance": "partner", "purposes": ["publication", "advocacy"], "client_ids": [%s]}\
        """
                .formatted(client, until, ids);
    }

    private static Response change(Response partner, String terms) {
        return put(PARTNERS + "/" + partner.path("id"), terms, "If-Match", partner.header("ETag"));
    }

    private static Response put(String path, String terms, String... header) {
        RequestSpecification request = administrator().contentType(ContentType.JSON).body(terms);
        if (header.length == 2) {
            request.header(header[0], header[1]);
        }
        return request.put(path);
    }

    private static JsonPath told(String token) {
        return Objects.requireNonNull(
                Told.passport(given().auth().oauth2(token).get("/v1/persons")));
    }

    private static Response asked(String token, String purpose) {
        return given().auth().oauth2(token).header("Habeas-Purpose", purpose).get("/v1/persons");
    }

    private static RequestSpecification administrator() {
        return given().auth().oauth2(System.getProperty("habeas.test.token.administrator", ""));
    }
}
