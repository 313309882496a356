package org.habeas.gateway.docs;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.habeas.gateway.standin.DoorTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DoorTest
class DocsComponentTest {
    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @Test
    void the_index_leads_to_the_register_and_its_description() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("links.docs", equalTo("/docs"))
                .body("links.openapi", equalTo("/openapi"))
                .body("links.persons", equalTo("/v1/persons"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/reference"})
    void a_page_loads_everything_from_the_door(String path) {
        Response page = given().get(path);

        page.then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", not(containsString("unsafe-eval")));
        String html = page.asString();
        assertThat(html).doesNotContain("://").doesNotContain("href=\"//").doesNotContain("onload");
        assertThat(LINK.matcher(html).results().map(link -> link.group(1)))
                .hasSizeGreaterThan(2)
                .filteredOn(link -> link.startsWith("/"))
                .allSatisfy(link -> given().get(link).then().statusCode(200));
        assertThat(given().get("/docs/reference.js").asString()).doesNotContain("://");
        assertThat(given().get("/docs/start.js").asString()).doesNotContain("://");
    }

    @Test
    void events_are_described_in_one_document() {
        given().get("/asyncapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("asyncapi", equalTo("3.0.0"))
                .body("components.messages.demand-met.payload.type", equalTo("object"));
        assertThat(given().get("/asyncapi").asString()).doesNotContain("./events/");
        given().get("/asyncapi.yaml").then().statusCode(200).contentType("application/yaml");
    }

    @Test
    void every_problem_that_the_door_tells_is_explained() {
        String page = given().get("/docs/problems").then().statusCode(200).extract().asString();

        assertThat(Pattern.compile("id=\"([a-z-]+)\"").matcher(page).results())
                .extracting(MatchResult::group)
                .contains("id=\"not-found\"", "id=\"body-too-large\"", "id=\"service-timeout\"");
    }

    @Test
    void what_a_browser_has_is_not_sent_again() {
        String tag = given().get("/docs/swagger-ui.css").header("ETag");

        given().header("If-None-Match", tag)
                .get("/docs/swagger-ui.css")
                .then()
                .statusCode(304)
                .header("Content-Type", nullValue());
        given().config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .head("/docs/swagger-ui.css")
                .then()
                .statusCode(200)
                .header("Content-Encoding", nullValue())
                .header("Content-Length", not(nullValue()));
    }
}
