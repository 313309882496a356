package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of the Open Dialogue Foundation of April 2018, as the register computes it. */
class PoliticalPrisonersListIT {

    private static final Map<String, List<String>> AS_PRINTED =
            Map.of(
                    "prison",
                    List.of(
                            "Maks Bokayev",
                            "Aron Atabek",
                            "Sanat Bukenov",
                            "Yedige Batyrov",
                            "Makhambet Abzhan",
                            "Yerzhan Orazalinov",
                            "Vadim Kuramshin",
                            "Amin Eleusinov",
                            "Nurbek Kushakbayev",
                            "Mukhtar Dzhakishev",
                            "Aset Matayev",
                            "Yaroslav Golyshkin",
                            "Saken Tulbayev",
                            "Sanat Dosov",
                            "Ruslan Ginatullin",
                            "Igor Chuprina",
                            "Igor Sychev",
                            "Muratkhan Tokmadi"),
                    "detention_facility",
                    List.of(
                            "Aset Nurzhaubay",
                            "Kenzhebek Abishev",
                            "Almat Zhumagulov",
                            "Iskander Yerimbetov"),
                    "mental_hospital",
                    List.of("Ardak Ashim", "Natalia Ulasik"),
                    "restrained",
                    List.of(
                            "Olesya Khalabuzar",
                            "Alima Abdirova",
                            "Bolatbek Blyalov",
                            "Larisa Kharkova",
                            "Zhanbolat Mamay",
                            "Amangeldy Batyrbekov",
                            "Bigeldy Gabdullin",
                            "Akmaral Tobylova"),
                    "pursued_abroad",
                    List.of(
                            "Zhanara Akhmetova",
                            "Anatoliy Pogorelov",
                            "Tatiana Paraskevich",
                            "Viktor Khrapunov",
                            "Leila Khrapunova",
                            "Ilyas Khrapunov"));

    private static final Door READER = Door.as(Role.ANYBODY);

    /** The second day is the one after Ayan's commutation was expected to enter into force. */
    @ParameterizedTest
    @ValueSource(strings = {"2018-04-28", "2018-04-30"})
    void the_list_counts_whom_the_report_counts(String day) {
        Answer list = list(day);

        JsonNode totals = list.at("/totals");
        assertThat(totals.path("incarcerated").asInt()).as(list.text()).isEqualTo(24);
        assertThat(totals.path("restrained").asInt()).isEqualTo(8);
        assertThat(totals.path("pursued_abroad").asInt()).isEqualTo(6);
        assertThat(totals.path("all").asInt()).isEqualTo(38);
        assertThat(list.at("/as_of").asText()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-04-28", "2018-04-30"})
    void each_group_has_exactly_the_names_of_the_report(String day) {
        JsonNode groups = list(day).at("/groups");

        assertThat(groups).hasSize(AS_PRINTED.size());
        for (JsonNode group : groups) {
            String key = group.path("key").asText();
            assertThat(names(group.path("items")))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(AS_PRINTED.getOrDefault(key, List.of()));
            assertThat(group.path("count").asInt()).isEqualTo(group.path("items").size());
            assertThat(group.path("title").asText()).isNotBlank();
        }
    }

    @Test
    void each_place_in_the_list_has_grounds_and_each_ground_has_sources() {
        for (JsonNode group : list("2018-04-28").at("/groups")) {
            for (JsonNode item : group.path("items")) {
                String name = item.at("/person/display_name").asText();
                assertThat(item.path("sources")).as(name).isNotEmpty();
                assertThat(item.path("grounds")).as(name).isNotEmpty();
                for (JsonNode ground : item.path("grounds")) {
                    assertThat(ground.path("sources")).as(name + ground).isNotEmpty();
                    assertThat(ground.at("/sources/0/title").asText()).as(name).isNotBlank();
                }
            }
        }
    }

    @Test
    void each_ground_leads_to_the_docket_that_proves_it() {
        JsonNode ground = list("2018-04-28").at("/groups/0/items/0/grounds/0");

        Answer docket = READER.get(ground.path("docket").asText()).with(200);

        assertThat(docket.text()).contains(ground.path("entry").asText());
    }

    /** His commutation enters into force on 29 April 2018, and nobody has confirmed that it did. */
    @ParameterizedTest
    @ValueSource(strings = {"2018-04-28", "2018-04-29", "2018-04-30"})
    void an_expected_release_neither_frees_nor_counts_and_the_list_says_why(String day) {
        JsonNode list = list(day).json();

        List<String> counted = new ArrayList<>();
        list.path("groups").forEach(group -> counted.addAll(names(group.path("items"))));
        assertThat(counted).doesNotContain("Talgat Ayan");
        JsonNode ayan = named(list.path("not_counted"), "Talgat Ayan");
        assertThat(ayan.path("reason").asText()).isEqualTo("release_expected");
        assertThat(ayan.path("explanation").asText()).contains("expected");
        assertThat(ayan.at("/expected_on/date").asText()).isEqualTo("2018-04-29");
        assertThat(ayan.path("custody").asText()).isEqualTo("imprisoned");
        assertThat(ayan.path("sources")).isNotEmpty();
    }

    @Test
    void before_anybody_had_published_a_list_nobody_is_on_it() {
        JsonNode totals = list("2006-01-01").at("/totals");

        assertThat(totals.path("all").asInt()).isZero();
    }

    @Test
    void what_was_known_before_the_first_entry_is_an_empty_list() {
        Answer list =
                READER.get(
                        "/v1/lists/political-prisoners?as_of=2018-04-28"
                                + "&known_at=2020-01-01T00:00:00Z");

        assertThat(list.with(200).at("/totals/all").asInt()).isZero();
    }

    private static Answer list(String day) {
        return READER.get("/v1/lists/political-prisoners?as_of=" + day).with(200);
    }

    private static List<String> names(JsonNode items) {
        return items.valueStream().map(item -> item.at("/person/display_name").asText()).toList();
    }

    private static JsonNode named(JsonNode items, String name) {
        return items.valueStream()
                .filter(item -> item.at("/person/display_name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + names(items)));
    }
}
