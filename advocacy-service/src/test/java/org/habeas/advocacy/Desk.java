package org.habeas.advocacy;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an editor does through the API. */
public final class Desk {
    private Desk() {}

    /** Opens a docket and returns its id. */
    public static String open(String kind, String body) {
        return post(kind, body).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse post(String path, String body) {
        return as("reviewer").contentType(ContentType.JSON).body(body).post("/v1/" + path).then();
    }

    public static ValidatableResponse read(String path) {
        return as("reviewer").get("/v1/" + path).then().statusCode(200);
    }

    /** What anybody gets. */
    public static ValidatableResponse readInPublic(String path) {
        return given().get("/v1/" + path).then();
    }

    /** A request with the token of a role. */
    public static RequestSpecification as(String role) {
        return given().auth().oauth2(System.getProperty("habeas.test.token." + role));
    }

    public static String campaign(String stance, UUID... subjects) {
        return open(
                "campaigns",
                """
                {"head":{"title":"A campaign","campaign_kind":"campaign","owner":{"name":"An NGO"},
                         "stance":"%s","subjects":%s,"publication_basis":"public_source"},
                 "visibility":"public",
                 "entries":[{"act":{"kind":"launched"},"on":"2018-04-24","visibility":"public",
                             "sources":[{"title":"a report"}]},
                            {"act":{"kind":"signed_off"},"on":"2018-04-23",
                             "sources":[{"title":"a memo"}]}]}
                """
                        .formatted(stance, list(subjects)));
    }

    /** A demand opened on 24 April 2018. */
    public static String demand(String campaign, String type, UUID... subjects) {
        return demand(campaign, type, "", subjects);
    }

    /** The same with further fields of the head, as JSON. */
    public static String demand(String campaign, String type, String more, UUID... subjects) {
        return open(
                "demands",
                """
                {"head":{"campaign_id":"%s","type":"%s","text":"as printed","subjects":%s%s},
                 "visibility":"public",
                 "entries":[{"act":{"kind":"opened"},"on":"2018-04-24","visibility":"public",
                             "sources":[{"title":"a report"}]}]}
                """
                        .formatted(campaign, type, list(subjects), more));
    }

    public static ValidatableResponse record(String path, String act, String on) {
        return post(
                path + "/entries",
                """
                {"act":%s,"on":"%s","visibility":"public","sources":[{"title":"a report"}]}
                """
                        .formatted(act, on));
    }

    /** Takes an entry back. */
    public static ValidatableResponse retract(String docket, String entry) {
        return as("reviewer")
                .contentType(ContentType.JSON)
                .header("If-Match", read(docket).extract().header("ETag"))
                .body("{\"reason\":\"it was not so\"}")
                .post("/v1/" + docket + "/entries/" + entry + "/retraction")
                .then()
                .statusCode(200);
    }

    public static String status(String path) {
        return read(path).extract().path("status");
    }

    public static String list(UUID... ids) {
        return Arrays.stream(ids)
                .map(id -> "\"" + id + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
