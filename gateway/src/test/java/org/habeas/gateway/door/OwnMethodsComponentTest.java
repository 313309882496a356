package org.habeas.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.habeas.gateway.standin.DoorTest;
import org.junit.jupiter.api.Test;

/** A method that one of the door's own resources does not know. */
@DoorTest
class OwnMethodsComponentTest {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @Inject
    @SuppressWarnings("NullAway.Init") // injected by the test framework
    OpenApiDocumentService described;

    @Test
    void is_refused_and_the_answer_names_those_it_knows() throws Exception {
        List<String> asked = new ArrayList<>();
        SoftAssertions softly = new SoftAssertions();
        paths().forEach((path, known) -> {
            for (String method : METHODS) {
                if (!known.contains(method)) {
                    asked.add(method + " " + path);
                    check(softly, method, path, known);
                }
            }
        });

        softly.assertAll();
        assertThat(asked).hasSizeGreaterThan(40);
    }

    private static void check(
            SoftAssertions softly, String method, String path, Set<String> known) {
        String address = path.replaceAll("\\{[a-z_]+\\}", UUID.randomUUID().toString());
        Response answer =
                given().auth()
                        .oauth2(System.getProperty("habeas.test.token.administrator", ""))
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .request(method, address);
        String what = method + " " + path;
        softly.assertThat(answer.statusCode()).as(what).isEqualTo(405);
        softly.assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        String allowed = answer.header("Allow");
        softly.assertThat(allowed == null ? "" : allowed).as(what).contains(known);
        softly.assertThat(allowed == null ? "" : allowed).as(what).doesNotContain(method);
    }

    /** What the door itself serves, by its own description. */
    private Map<String, Set<String>> paths() throws IOException {
        byte[] own = described.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
        return new ObjectMapper()
                .readTree(own)
                .path("paths")
                .propertyStream()
                .filter(path -> path.getKey().startsWith("/v1/"))
                .collect(Collectors.toMap(Map.Entry::getKey, path -> methods(path.getValue())));
    }

    private static Set<String> methods(JsonNode path) {
        return path.propertyStream()
                .map(member -> member.getKey().toUpperCase(Locale.ROOT))
                .filter(METHODS::contains)
                .collect(Collectors.toSet());
    }
}
