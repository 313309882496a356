package org.habeas.platform.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Ids;
import org.habeas.platform.register.LanternKind.Deed;
import org.habeas.platform.register.LanternKind.Head;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RedactionComponentTest {
    @Inject Recording recording;
    @Inject Reading reading;
    @Inject LanternKind kind;
    @Inject RowSecurity rows;
    @Inject EntityManager em;

    private final UUID keeper = UUID.randomUUID();

    @Test
    void the_public_sees_the_older_state_and_nothing_of_the_newer_entry() {
        UUID lantern = open(Visibility.PUBLIC);
        record(lantern, new Deed.Lit("eva", null), "2018-04-13", Visibility.PUBLIC);
        String etag = given().get("/v1/lanterns/" + lantern).header("ETag");

        record(lantern, new Deed.PutOut("the secret reason"), "2018-04-14", Visibility.RESTRICTED);

        String body =
                given().get("/v1/lanterns/" + lantern)
                        .then()
                        .statusCode(200)
                        .header("ETag", equalTo(etag))
                        .body("status", equalTo("lit"))
                        .body("rests_on", equalTo("2018-04-13"))
                        .body("entries", hasSize(1))
                        .extract()
                        .asString();
        assertThat(body).doesNotContain("secret");
        given().get("/v1/lanterns?status=dark&person_id=" + keeper)
                .then()
                .body("items", hasSize(0));
        given().get("/v1/lanterns/" + lantern + "?as_of=2018-05-01")
                .then()
                .body("status", equalTo("lit"))
                .body("entries", hasSize(1));
    }

    @Test
    @TestSecurity(user = "ruth", roles = "reviewer")
    void a_reviewer_sees_the_newer_state() {
        UUID lantern = open(Visibility.PUBLIC);
        record(lantern, new Deed.Lit("eva", null), "2018-04-13", Visibility.PUBLIC);
        record(lantern, new Deed.PutOut("the secret reason"), "2018-04-14", Visibility.RESTRICTED);

        given().get("/v1/lanterns/" + lantern).then().body("status", equalTo("dark"));
    }

    @Test
    void a_docket_above_the_readers_clearance_is_404_in_every_way() {
        UUID lantern = open(Visibility.PARTNER);
        UUID entry = record(lantern, new Deed.Lit("eva", null), "2018-04-13", Visibility.PUBLIC);
        String path = "/v1/lanterns/" + lantern;

        given().get(path).then().statusCode(404);
        given().get(path + "?as_of=2018-05-01").then().statusCode(404);
        given().get(path + "/entries/" + entry).then().statusCode(404);
        given().get("/v1/lanterns?person_id=" + keeper).then().body("items", hasSize(0));
        given().get("/v1/lanterns?count=only&person_id=" + keeper).then().body("count", equalTo(0));
    }

    @Test
    void a_query_that_forgot_to_ask_who_is_reading_gets_nothing() {
        open(Visibility.PUBLIC);

        for (String table : List.of("docket", "entry", "view", "listing", "span")) {
            assertThat(count(table, null)).as(table).isZero();
        }
    }

    @Test
    void row_security_hides_what_a_wrong_query_asks_for() {
        UUID lantern = open(Visibility.PUBLIC);
        record(lantern, new Deed.PutOut("secret"), "2018-04-14", Visibility.RESTRICTED);

        assertThat(count("entry where visibility = 3", Visibility.CONFIDENTIAL)).isZero();
        assertThat(count("view where clearance > 0", Visibility.PUBLIC)).isZero();
        assertThat(count("entry where visibility = 3", Visibility.RESTRICTED)).isPositive();
    }

    @Test
    @TestSecurity(user = "ruth", roles = "reviewer")
    void an_entry_names_no_source_that_is_more_hidden_than_itself() {
        UUID hidden = open(Visibility.RESTRICTED);
        UUID known = open(Visibility.PUBLIC);

        post(lit("public", "\"source_id\":\"%s\"".formatted(hidden)))
                .statusCode(422)
                .body("code", equalTo("reference-hidden"))
                .body("errors[0].pointer", equalTo("/sources/0/source_id"));
        post(lit("confidential", "\"source_id\":\"%s\"".formatted(hidden))).statusCode(422);
        post(lit("restricted", "\"source_id\":\"%s\"".formatted(hidden))).statusCode(201);
        post(lit(
                        "public",
                        "\"source_id\":\"%s\",\"method\":\"extracted_by_tool\",\"date_basis\":\"inferred\""
                                .formatted(known)))
                .statusCode(201)
                .body("entry.sources[0].source_id", equalTo(known.toString()))
                .body("entry.sources[0].method", equalTo("extracted_by_tool"));
    }

    @Test
    @TestSecurity(user = "ruth", roles = "reviewer")
    void D_2_1_a_reviewer_pins_with_a_reason_that_the_public_is_not_told() {
        UUID lantern = open(Visibility.PUBLIC);
        String pin =
                lit("public", "\"title\":\"ledger\"")
                        .replace("{\"act\"", "{\"standing\":\"preferred\",\"act\"");

        post(lantern, pin).statusCode(422).body("errors[0].pointer", equalTo("/standing_reason"));
        post(
                        lantern,
                        pin.replace(
                                "{\"standing\"",
                                "{\"standing_reason\":\"heard at the door\",\"standing\""))
                .statusCode(201);

        given().get("/v1/lanterns/" + lantern)
                .then()
                .body("entries[0].standing_reason", equalTo("heard at the door"));
        byte[] shown = reading.stored(kind, lantern, Visibility.PARTNER).orElseThrow().body();
        assertThat(new String(shown, StandardCharsets.UTF_8))
                .contains("preferred")
                .doesNotContain("door");
    }

    @Test
    @TestSecurity(user = "eva", roles = "editor")
    void D_2_1_an_editor_does_not_pin() {
        post(lit("public", "\"title\":\"ledger\"")
                        .replace(
                                "{\"act\"",
                                "{\"standing\":\"preferred\",\"standing_reason\":\"I think so\",\"act\""))
                .statusCode(403)
                .body("code", equalTo("pin-by-reviewer"));
    }

    private ValidatableResponse post(String entry) {
        return post(open(Visibility.PUBLIC), entry);
    }

    private static ValidatableResponse post(UUID lantern, String entry) {
        return given().contentType(ContentType.JSON)
                .body(entry)
                .post("/v1/lanterns/" + lantern + "/entries")
                .then();
    }

    private static String lit(String visibility, String source) {
        return """
        {"act":{"kind":"lit","by":"eva"},"on":"2018-04-13","visibility":"%s","sources":[{%s}]}\
        """
                .formatted(visibility, source);
    }

    private long count(String from, @Nullable Visibility clearance) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    if (clearance != null) {
                        rows.clear(clearance);
                    }
                    return ((Number)
                                    em.createNativeQuery("select count(*) from " + from)
                                            .getSingleResult())
                            .longValue();
                });
    }

    private UUID open(Visibility visibility) {
        UUID id = Ids.next();
        recording.open(
                kind,
                id,
                new Head(keeper, "KZ"),
                visibility,
                List.of(),
                Visibility.RESTRICTED,
                "eva");
        return id;
    }

    private UUID record(UUID lantern, Deed deed, String on, Visibility visibility) {
        UUID id = Ids.next();
        recording.record(
                kind,
                lantern,
                new Recording.Draft<>(
                        id,
                        deed,
                        FuzzyDate.parse(on),
                        visibility,
                        List.of(Provenance.titled("ledger")),
                        null,
                        null),
                Visibility.RESTRICTED,
                "eva");
        return id;
    }
}
