package org.habeas.e2e.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.Optional;

/**
 * What the door answered.
 *
 * @param request method and path, for messages
 */
public record Answer(String request, HttpResponse<String> response) {

    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return response.body();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public String etag() {
        return header("ETag").orElseThrow(() -> new AssertionError(request + " has no ETag"));
    }

    public Answer with(int status) {
        assertThat(status()).as("%s answered %s", request, text()).isEqualTo(status);
        return this;
    }

    /** Something was written. */
    public Answer accepted() {
        assertThat(status()).as("%s answered %s", request, text()).isIn(200, 201);
        return this;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(text());
        } catch (JsonProcessingException e) {
            throw new AssertionError(request + " did not answer JSON: " + text(), e);
        }
    }

    /** A part of the body, by its JSON Pointer. */
    public JsonNode at(String pointer) {
        return json().at(pointer);
    }
}
