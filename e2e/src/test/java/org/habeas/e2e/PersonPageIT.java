package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;

/** One page joins what all services know of a person of the sample. */
class PersonPageIT {

    private static final Door READER = Door.as(Role.ANYBODY);

    @Test
    void a_page_has_every_spelling_of_the_sources_with_its_kind_and_script() {
        List<JsonNode> names = all(page("Mukhtar Dzhakishev").path("names"));

        assertThat(
                        names.stream()
                                .map(n -> n.path("value").asText() + " " + n.path("kind").asText()))
                .contains(
                        "Mukhtar Dzhakishev primary",
                        "Мukhtar Dzhakishev homoglyph",
                        "Dzhakishev short_form");
        assertThat(names).allSatisfy(name -> assertThat(name.path("script").asText()).isNotBlank());
    }

    @Test
    void a_page_has_categories_and_present_standing() {
        JsonNode page = page("Maks Bokayev");

        assertThat(texts(page.path("categories"))).contains("civil_society_activist");
        assertThat(page.at("/standing/custody").asText()).isEqualTo("imprisoned");
        assertThat(page.at("/standing/liberty_profile").asText()).isEqualTo("detained");
        assertThat(page.at("/standing/state").asText()).isEqualTo("KZ");
        assertThat(page.at("/standing/rests_on").asText()).isEqualTo("2016-11-28");
    }

    @Test
    void charges_have_their_provision_and_the_words_of_the_source() {
        List<JsonNode> charges = all(page("Maks Bokayev").path("charges"));

        assertThat(charges.stream().map(charge -> charge.path("source_term").asText()))
                .containsExactlyInAnyOrder(
                        "incitement of social discord",
                        "dissemination of knowingly false information",
                        "violation of the order of organising rallies");
        assertThat(charges.stream().map(charge -> charge.at("/provisions/0/article").asText()))
                .containsExactlyInAnyOrder("174", "274", "400");
        assertThat(charges).allSatisfy(charge -> assertThat(charge.path("sources")).isNotEmpty());
    }

    @Test
    void sentences_have_their_length_and_the_words_of_the_source() {
        JsonNode sentence = page("Nurbek Kushakbayev").at("/sentences/0");

        JsonNode component = sentence.at("/components/0");
        assertThat(component.path("type").asText()).isEqualTo("imprisonment");
        assertThat(component.at("/duration/raw").asText()).isEqualTo("two and a half years");
        assertThat(component.at("/duration/period").asText()).isEqualTo("P2Y6M");
        assertThat(sentence.at("/pronounced_on/date").asText()).isEqualTo("2017-04-07");
        assertThat(sentence.path("sources")).isNotEmpty();
    }

    @Test
    void a_released_prisoner_keeps_the_restrictions_that_outlive_custody() {
        JsonNode kozlov = page("Vladimir Kozlov");

        assertThat(kozlov.at("/standing/custody").asText()).isEqualTo("at_liberty");
        assertThat(kozlov.at("/standing/liberty_profile").asText())
                .isEqualTo("released_restricted");
        assertThat(kozlov.at("/standing/residual_restrictions").asBoolean()).isTrue();
        assertThat(activeRestrictions(kozlov)).contains("terrorism_financing_listing");
    }

    @Test
    void a_paroled_prisoner_keeps_the_restrictions_that_outlive_custody() {
        JsonNode ibrayev = page("Sayat Ibrayev");

        assertThat(ibrayev.at("/standing/custody").asText()).isEqualTo("parole");
        assertThat(ibrayev.at("/standing/since/date").asText()).isEqualTo("2018-04-11");
        assertThat(ibrayev.at("/standing/residual_restrictions").asBoolean()).isTrue();
        assertThat(activeRestrictions(ibrayev)).contains("terrorism_financing_listing");
    }

    @Test
    void a_page_leads_to_the_extradition_proceedings_abroad() {
        List<JsonNode> abroad =
                all(page("Tatiana Paraskevich").path("proceedings")).stream()
                        .filter(p -> p.path("docket").asText().equals("extradition-proceedings"))
                        .toList();

        assertThat(abroad).hasSize(4);
        for (JsonNode linked : abroad) {
            Answer docket = READER.get(linked.path("link").asText()).with(200);
            assertThat(docket.at("/status")).isEqualTo(linked.path("status"));
        }
    }

    @Test
    void a_page_leads_to_the_campaigns_for_the_person() {
        List<JsonNode> campaigns = all(page("Mukhtar Dzhakishev").path("campaigns"));

        assertThat(campaigns.stream().map(c -> c.path("docket").asText()))
                .contains("demands", "campaigns");
        for (JsonNode linked : campaigns) {
            Answer docket = READER.get(linked.path("link").asText()).with(200);
            assertThat(docket.at("/id")).isEqualTo(linked.path("id"));
        }
    }

    @Test
    void three_sentences_that_contradict_each_other_stand_beside_each_other() {
        List<JsonNode> alternatives = all(page("Muratkhan Tokmadi").path("alternatives"));

        assertThat(alternatives)
                .as("alternatives with three positions, each with its source")
                .anySatisfy(alternative -> {
                    assertThat(alternative.path("question").asText())
                            .containsIgnoringCase("sentence");
                    assertThat(alternative.path("positions")).hasSize(3);
                    for (JsonNode position : alternative.path("positions")) {
                        assertThat(position.path("sources")).isNotEmpty();
                    }
                });
        assertThat(alternatives.toString()).contains("2007-09-03", "2017-10-10", "2018-03");
    }

    @Test
    void one_source_s_tormentor_is_another_source_s_exile() {
        List<JsonNode> alternatives = all(page("Viktor Khrapunov").path("alternatives"));

        assertThat(alternatives)
                .anySatisfy(alternative ->
                        assertThat(alternative.path("positions").toString())
                                .contains("2012-08-06", "2021-01-07"));
    }

    @Test
    void a_refugee_abroad_is_shown_as_protected_and_the_refused_extraditions_are_linked() {
        JsonNode khrapunov = page("Viktor Khrapunov");

        assertThat(khrapunov.at("/standing/liberty_profile").asText())
                .isEqualTo("abroad_protected");
        assertThat(
                        all(khrapunov.path("proceedings")).stream()
                                .filter(p ->
                                        p.path("docket").asText().equals("extradition-proceedings"))
                                .map(p -> p.path("status").asText()))
                .containsExactly("refused_final", "refused_final");
    }

    @Test
    void the_time_line_tells_in_order_what_happened_in_all_services() {
        List<JsonNode> line = all(page("Viktor Khrapunov").path("timeline"));

        assertThat(line.stream().map(item -> LocalDate.parse(item.path("day").asText())))
                .isSorted();
        assertThat(line.stream().map(item -> item.path("docket_kind").asText()))
                .contains(
                        "custody-records",
                        "criminal-proceedings",
                        "extradition-proceedings",
                        "asylum-applications",
                        "demands");
    }

    @Test
    void each_item_of_a_time_line_says_when_we_learned_it_and_where_its_sources_are() {
        for (JsonNode item : page("Viktor Khrapunov").path("timeline")) {
            assertThat(Instant.parse(item.path("recorded_at").asText())).isBefore(Instant.now());
            if (item.path("sources").isEmpty()) {
                JsonNode entry = entry(item.path("docket").asText(), item.path("entry").asText());
                assertThat(entry.path("sources")).as(item.toString()).isNotEmpty();
            }
        }
    }

    @Test
    void a_page_can_be_read_as_of_a_day() {
        String link = find("Vladimir Kozlov").at("/links/self").asText();

        JsonNode then = READER.get(link + "?as_of=2015-01-01").with(200).json();

        assertThat(then.at("/standing/custody").asText()).isEqualTo("imprisoned");
        assertThat(then.path("as_of").asText()).isEqualTo("2015-01-01");
    }

    @Test
    void a_reader_who_has_the_page_gets_304() {
        String link = find("Vladimir Kozlov").at("/links/self").asText();
        Answer first = READER.get(link).with(200);

        Answer again = READER.get(link, "If-None-Match", first.etag());

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
    }

    private static JsonNode entry(String docket, String id) {
        return all(READER.get(docket).with(200).at("/entries")).stream()
                .filter(entry -> entry.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(docket + " shows no entry " + id));
    }

    private static List<String> activeRestrictions(JsonNode page) {
        return all(page.path("restrictions")).stream()
                .filter(restriction -> restriction.path("status").asText().equals("active"))
                .map(restriction -> restriction.path("type").asText())
                .toList();
    }

    private static JsonNode page(String name) {
        return READER.get(find(name).at("/links/self").asText()).with(200).json();
    }

    private static JsonNode find(String name) {
        return all(
                        READER.get(
                                        "/v1/persons?q="
                                                + URLEncoder.encode(name, StandardCharsets.UTF_8))
                                .with(200)
                                .at("/items"))
                .stream()
                .filter(item -> item.path("display_name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody is called " + name));
    }

    private static List<JsonNode> all(JsonNode array) {
        return array.valueStream().toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
