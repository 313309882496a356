package org.habeas.gateway.caller;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What a stand-in service was told about the caller: the claims of the passport, or nothing. */
public final class Told {
    private Told() {}

    public static @Nullable JsonPath passport(Response echo) {
        String header = echo.then().statusCode(200).extract().path("headers.authorization");
        if (header == null) {
            return null;
        }
        String payload = header.substring("Bearer ".length()).split("\\.", -1)[1];
        return JsonPath.from(
                new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }
}
