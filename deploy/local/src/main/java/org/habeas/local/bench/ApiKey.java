package org.habeas.local.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** A key of the door, made for a measurement. */
public final class ApiKey {
    private ApiKey() {}

    /**
     * Asks for one.
     *
     * @param token of an administrator
     * @return none if the door gives none
     */
    public static @Nullable String from(URI door, String token)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(door.resolve("/v1/api-keys"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"label\":\"bench\"}"))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() == 201
                    ? new JsonMapper().readTree(answer.body()).path("key").asText()
                    : null;
        }
    }
}
