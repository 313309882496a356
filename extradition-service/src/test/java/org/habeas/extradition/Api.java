package org.habeas.extradition;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service as its clients see it. */
public final class Api {
    private static final String SOURCES = "\"sources\":[{\"title\":\"report 002\"}]";

    private Api() {}

    /** A request by a reader with that role, or by anybody. */
    public static RequestSpecification as(@Nullable String role) {
        RequestSpecification request = given().contentType(ContentType.JSON);
        return role == null
                ? request
                : request.header(
                        "Authorization",
                        "Bearer " + System.getProperty("habeas.test.token." + role));
    }

    /** One entry of an opening or a request. */
    public static String entry(String act, String on, String visibility) {
        return """
        {"act":%s,"on":"%s","visibility":"%s",%s}
        """
                .formatted(act, on, visibility, SOURCES);
    }

    public static ValidatableResponse open(
            String kind, UUID id, String head, String visibility, String... entries) {
        return as("reviewer")
                .header("If-None-Match", "*")
                .body(
                        """
                        {"head":%s,"visibility":"%s","entries":[%s]}
                        """
                                .formatted(head, visibility, String.join(",", entries)))
                .put("/v1/" + kind + "/" + id)
                .then();
    }

    public static ValidatableResponse record(String kind, UUID id, String entry) {
        return as("reviewer").body(entry).post("/v1/" + kind + "/" + id + "/entries").then();
    }

    public static ValidatableResponse retract(String kind, UUID id, String entryId) {
        String etag = as("reviewer").get("/v1/" + kind + "/" + id).header("ETag");
        return as("reviewer")
                .header("If-Match", etag)
                .body("{\"reason\":\"it was another person\"}")
                .post("/v1/" + kind + "/" + id + "/entries/" + entryId + "/retraction")
                .then();
    }

    public static ValidatableResponse read(@Nullable String role, String kind, UUID id) {
        return as(role).get("/v1/" + kind + "/" + id).then();
    }
}
