package org.habeas.cases.prisoners;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.readAsAnybody;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The report of April 2018, recorded as the sample register has it, gives its own figures again.
 */
@QuarkusTest
class SourceTwoComponentTest {
    private static final Path SAMPLE =
            Path.of(System.getProperty("habeas.root", "..")).resolve("deploy/sample-data");
    private static final List<String> FILES =
            List.of(
                    "10-persons.ndjson",
                    "11-custody-records.ndjson",
                    "12-criminal-proceedings.ndjson",
                    "13-restrictions.ndjson",
                    "14-sources.ndjson",
                    "15-organisations.ndjson",
                    "18-framework-cases.ndjson",
                    "19-aggregate-figures.ndjson",
                    "19-context-findings.ndjson",
                    "35-contradictions.ndjson");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Other tests fill the same register; these are the persons of the report. */
    private static final Set<String> PERSONS = new HashSet<>();

    @BeforeEach
    void load() throws IOException {
        if (!PERSONS.isEmpty()) {
            return;
        }
        for (String file : FILES) {
            for (String line : Files.readAllLines(SAMPLE.resolve(file))) {
                record(MAPPER.readTree(line));
            }
        }
    }

    private static void record(JsonNode line) {
        String path = line.path("path").asText();
        as("reviewer")
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(line.path("body").toString())
                .put(path)
                .then()
                .log()
                .ifError()
                .statusCode(201);
        if (path.startsWith("/v1/persons/")) {
            PERSONS.add(path.substring("/v1/persons/".length()));
        }
    }

    @Test
    void the_list_of_28_April_2018_is_that_of_the_report() {
        JsonPath list = list("2018-04-28");

        assertThat(count(list, "prison")).isEqualTo(18);
        assertThat(count(list, "detention_facility")).isEqualTo(4);
        assertThat(count(list, "mental_hospital")).isEqualTo(2);
        assertThat(count(list, "restrained")).isEqualTo(8);
        assertThat(count(list, "pursued_abroad")).isEqualTo(6);
        assertThat(
                        list.getList(
                                "groups.items.flatten().findAll { it.grounds.isEmpty() || it.sources.isEmpty() }"))
                .isEmpty();
    }

    @Test
    void Talgat_Ayan_is_counted_neither_before_nor_after_his_expected_release() {
        for (String day : List.of("2018-04-28", "2018-04-30")) {
            JsonPath list = list(day);

            assertThat(list.getList("groups.items.flatten().person.display_name", String.class))
                    .doesNotContain("Talgat Ayan");
            String ayan = "not_counted.find { it.person.display_name == 'Talgat Ayan' }";
            assertThat(list.getString(ayan + ".reason")).isEqualTo("release_expected");
            assertThat(list.getString(ayan + ".custody")).isEqualTo("imprisoned");
            assertThat(list.getString(ayan + ".expected_on.date")).isEqualTo("2018-04-29");
        }
    }

    @Test
    void the_released_whose_freedom_is_still_restricted_are_those_of_its_fourth_section() {
        JsonPath list =
                readAsAnybody("/v1/lists/released-still-restricted?as_of=2018-04-28")
                        .extract()
                        .jsonPath();

        assertThat(list.getList("groups.items.flatten().person.display_name", String.class))
                .contains("Vladimir Kozlov", "Zinaida Mukhortova", "Sayat Ibrayev")
                .doesNotContain("Talgat Ayan", "Iskander Yerimbetov");
    }

    @Test
    void the_three_sentences_of_Tokmadi_stand_side_by_side() {
        JsonPath found = readAsAnybody("/v1/persons?q=Tokmadi").extract().jsonPath();
        JsonPath page = readAsAnybody(found.getString("items[0].links.self")).extract().jsonPath();

        assertThat(
                        page.getList(
                                "alternatives.find { it.type == 'different_proceedings' }.positions"))
                .hasSize(3);
        assertThat(page.getList("sentences")).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void the_roles_of_Khrapunov_are_told_as_each_source_tells_them() {
        JsonPath found = readAsAnybody("/v1/persons?q=Viktor Khrapunov").extract().jsonPath();
        JsonPath page = readAsAnybody(found.getString("items[0].links.self")).extract().jsonPath();

        assertThat(
                        page.getList(
                                "alternatives.find { it.type == 'conflicting_assessment' }.positions"))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void everybody_is_found_by_every_spelling_of_the_sources_in_any_order() throws IOException {
        List<String> missed = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLE.resolve(FILES.getFirst()))) {
            JsonNode person = MAPPER.readTree(line);
            String id = person.path("path").asText().substring("/v1/persons/".length());
            for (JsonNode entry : person.path("body").path("entries")) {
                String name = entry.path("act").path("value").asText();
                if (entry.path("act").path("kind").asText().equals("named")) {
                    missed.addAll(missed(name, id));
                    missed.addAll(missed(turned(name), id));
                }
            }
        }

        assertThat(missed).isEmpty();
    }

    private static List<String> missed(String name, String person) {
        List<String> found =
                given().queryParam("q", name)
                        .queryParam("limit", 200)
                        .get("/v1/persons")
                        .jsonPath()
                        .getList("items.id");
        return found.contains(person) ? List.of() : List.of(name);
    }

    private static String turned(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ")));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    private static JsonPath list(String day) {
        return readAsAnybody("/v1/lists/political-prisoners?as_of=" + day)
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long count(JsonPath list, String group) {
        List<String> ids =
                list.getList("groups.find { it.key == '" + group + "' }.items.person.id");
        return ids.stream().filter(PERSONS::contains).count();
    }
}
