package org.habeas.cases;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Objects;
import java.util.UUID;

/** What a client of this service does, in few words. */
public final class Api {
    private static final String SOURCE =
            "\"sources\":[{\"title\":\"Report\",\"published_on\":\"2018-04-28\",\"quote\":\"q\"}]";

    private Api() {}

    /** Opens a docket with entries and answers its id. */
    public static String open(String kind, String head, String visibility, String... entries) {
        return as("reviewer")
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"head": %s, "visibility": "%s", "entries": [%s]}\
                        """
                                .formatted(head, visibility, String.join(",", entries)))
                .post("/v1/" + kind)
                .then()
                .log()
                .ifError()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A person with a primary name and further entries, all public. */
    public static String person(String name, String... entries) {
        String[] all = new String[entries.length + 1];
        all[0] = named(name, "primary", "public");
        System.arraycopy(entries, 0, all, 1, entries.length);
        return open("persons", "{\"named\": true, \"minor\": false}", "public", all);
    }

    /** An entry request for a name. */
    public static String named(String name, String kind, String visibility) {
        return entry(
                "{\"kind\":\"named\",\"value\":\"%s\",\"name_kind\":\"%s\"}".formatted(name, kind),
                "2018-04-24/2018-04-28",
                visibility);
    }

    /** A public designation by the Open Dialogue Foundation. */
    public static String designated(String value) {
        return entry(
                "{\"kind\":\"designated\",\"value\":\"%s\",\"by\":\"Open Dialogue Foundation\",\"state\":\"KZ\"}"
                        .formatted(value),
                "2018-04-24/2018-04-28",
                "public");
    }

    /** An entry request. */
    public static String entry(String act, String on, String visibility) {
        String date = on.startsWith("{") ? on : "\"" + on + "\"";
        return "{\"act\":%s,\"on\":%s,\"visibility\":\"%s\",%s}"
                .formatted(act, date, visibility, SOURCE);
    }

    /** The custody record of a person. */
    public static String custody(String person, String... entries) {
        return open(
                "custody-records", "{\"person_id\":\"%s\"}".formatted(person), "public", entries);
    }

    /** Records one entry. */
    public static ValidatableResponse record(String kind, String id, String entry) {
        return as("reviewer")
                .contentType(ContentType.JSON)
                .body(entry)
                .post("/v1/" + kind + "/" + id + "/entries")
                .then();
    }

    /** Takes an entry back. */
    public static ValidatableResponse retract(String kind, String id, String entry) {
        String etag = read("/v1/" + kind + "/" + id).extract().header("ETag");
        return as("reviewer")
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body("{\"reason\":\"mistaken\"}")
                .post("/v1/%s/%s/entries/%s/retraction".formatted(kind, id, entry))
                .then();
    }

    /** Reads with the highest clearance. */
    public static ValidatableResponse read(String path) {
        return as("reviewer").get(path).then();
    }

    /** Reads without a token. */
    public static ValidatableResponse readAsAnybody(String path) {
        return given().get(path).then();
    }

    /** A request with the token of a role. */
    public static RequestSpecification as(String role) {
        String token = System.getProperty("habeas.test.token." + role);
        return given().auth().oauth2(Objects.requireNonNull(token));
    }

    /** An id that nobody else has. */
    public static String id() {
        return UUID.randomUUID().toString();
    }
}
