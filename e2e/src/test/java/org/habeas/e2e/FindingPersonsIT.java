package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People are found by any spelling that a source or its reader may use. */
class FindingPersonsIT {

    private static final Door READER = Door.as(Role.ANYBODY);

    @ParameterizedTest
    @CsvFileSource(resources = "/spellings.csv", numLinesToSkip = 1)
    void a_spelling_finds_the_person(String spelling, String person) {
        assertThat(found(spelling)).as(spelling).contains(person);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/full-names.csv", numLinesToSkip = 1)
    void a_full_name_finds_its_person_before_all_others(String spelling, String person) {
        assertThat(found(spelling)).as(spelling).first().isEqualTo(person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qwertyuiop",
                "Xyzzy Plugh",
                "zzzz",
                "Helsinki Committee",
                "12345",
                "Ъъъъ",
                "John Smith",
                "%%%",
                "'; drop table person_name; --"
            })
    void what_is_no_name_of_anybody_finds_nobody(String text) {
        assertThat(found(text)).as(text).isEmpty();
    }

    @Test
    void a_found_person_says_who_it_is_and_how_the_person_stands() {
        JsonNode person = search("Bokayev").with(200).at("/items/0");

        assertThat(person.path("id").asText()).isNotBlank();
        assertThat(person.path("display_name").asText()).isEqualTo("Maks Bokayev");
        assertThat(person.at("/names/0/value").asText()).isEqualTo("Maks Bokayev");
        assertThat(person.at("/names/0/kind").asText()).isEqualTo("primary");
        assertThat(person.at("/names/0/script").asText()).isEqualTo("Latn");
        assertThat(person.path("categories").valueStream().map(JsonNode::asText))
                .contains("civil_society_activist");
        assertThat(person.at("/standing/custody").asText()).isEqualTo("imprisoned");
        assertThat(person.at("/standing/liberty_profile").asText()).isEqualTo("detained");
        assertThat(person.at("/standing/since/date").asText()).startsWith("2016-11-28");
        assertThat(person.at("/links/self").asText())
                .isEqualTo("/v1/persons/" + person.path("id").asText());
    }

    @Test
    void a_search_is_read_in_pages_that_together_have_everybody_once() {
        Answer first = search("Khrapunov", "&limit=1").with(200);
        Answer second = READER.get(first.at("/next").asText()).with(200);

        assertThat(first.at("/items")).hasSize(1);
        assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
        assertThat(first.header("Link").orElse("")).contains("rel=\"next\"");
    }

    @Test
    void a_search_can_be_counted_only() {
        int count = search("Khrapunov", "&count=only").with(200).at("/count").asInt();

        assertThat(count).isEqualTo(found("Khrapunov").size()).isGreaterThanOrEqualTo(3);
    }

    private static List<String> found(String text) {
        return search(text)
                .with(200)
                .at("/items")
                .valueStream()
                .map(item -> item.path("display_name").asText())
                .toList();
    }

    private static Answer search(String text, String... more) {
        return READER.get(
                "/v1/persons?q="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8)
                        + String.join("", more));
    }
}
