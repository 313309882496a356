package org.habeas.cases.prosecution;

import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.habeas.cases.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProsecutionComponentTest {
    private static final String FIVE_YEARS =
            "{\"kind\":\"sentence_pronounced\",\"sentence\":\"first\",\"components\":[{\"type\":"
                    + "\"imprisonment\",\"duration\":\"5 years\"}]}";
    private static final String COMMUTED =
            "{\"kind\":\"commuted\",\"sentence\":\"first\",\"to_sentence\":\"rest\","
                    + "\"components\":[{\"type\":\"restriction_of_liberty\",\"duration\":"
                    + "{\"raw\":\"the remaining unserved time\",\"special\":"
                    + "\"remaining_unserved_term\"}}]}";

    private String person = "";

    @BeforeEach
    void register() {
        person = Api.person("Talgat Ayan");
    }

    @Test
    void INV_C_08_a_commutation_waits_for_its_entry_into_force() {
        String proceeding =
                proceeding(
                        entry(FIVE_YEARS, "2016-11-28", "public"),
                        entry(act("sentence_entered_into_force", "first"), "2017-01-20", "public"),
                        entry(act("execution_started", "first"), "2017-01-20", "public"),
                        entry(COMMUTED, "2018-04-13", "public"),
                        entry(
                                act("sentence_entered_into_force", "rest"),
                                "{\"date\":\"2018-04-29\",\"modality\":\"expected\"}",
                                "public"));

        read("/v1/criminal-proceedings/" + proceeding + "?as_of=2018-04-30")
                .body(
                        "state.sentences.execution_state",
                        containsInAnyOrder("being_served", "pronounced"))
                .body("state.sentences[0].components[0].duration.period", equalTo("P5Y"));

        record(
                        "criminal-proceedings",
                        proceeding,
                        entry(act("sentence_entered_into_force", "rest"), "2018-05-02", "public"))
                .statusCode(201)
                .body(
                        "events.type",
                        containsInAnyOrder("sentence-entered-into-force", "sentence-commuted"));
    }

    @Test
    void INV_C_07_contradicting_sentences_are_alternatives() {
        String proceeding =
                proceeding(
                        entry(FIVE_YEARS.replace("5 years", "three years"), "2017-10-10", "public"),
                        entry(
                                FIVE_YEARS
                                        .replace("5 years", "10 years and 6 months")
                                        .replace("\"first\"", "\"second\""),
                                "2018-03",
                                "public"));

        read("/v1/criminal-proceedings/" + proceeding)
                .body("state.sentences", hasSize(1))
                .body("alternatives", hasSize(1))
                .body("alternatives[0].entries", hasSize(1))
                .body("entries", hasSize(2));
    }

    @Test
    void a_code_printed_in_look_alike_letters_is_read_and_kept_as_printed() {
        String proceeding =
                proceeding(
                        entry(
                                "{\"kind\":\"charge_brought\",\"charge\":\"discord\",\"source_term\":"
                                        + "\"inciting social discord\",\"offence\":"
                                        + "\"incitement_of_discord\",\"provisions\":[{\"code\":"
                                        + "\"KZ-\u0421\u0421\",\"article\":\"174\"}]}",
                                "2018-03-27",
                                "public"));

        read("/v1/criminal-proceedings/" + proceeding)
                .body("status", equalTo("accused"))
                .body("state.charges[0].provisions[0].code", equalTo("KZ-CC"))
                .body("state.charges[0].provisions[0].raw", equalTo("KZ-\u0421\u0421"));
        read("/v1/criminal-proceedings?offence=incitement_of_discord&person_id=" + person)
                .body("items.id", contains(proceeding));
    }

    @Test
    void a_commutation_that_names_no_sentence_is_refused() {
        record(
                        "criminal-proceedings",
                        proceeding(),
                        entry(
                                FIVE_YEARS.replace(
                                        "\"components\"",
                                        "\"sentence_kind\":\"commutation\",\"components\""),
                                "2018-03",
                                "public"))
                .statusCode(422)
                .body("code", equalTo("commutation-without-sentence"))
                .body("errors[0].pointer", equalTo("/act/replaces"));
    }

    @Test
    void a_sentence_without_components_and_a_label_with_spaces_are_refused() {
        record(
                        "criminal-proceedings",
                        proceeding(),
                        entry(
                                "{\"kind\":\"sentence_pronounced\",\"sentence\":\"the first\","
                                        + "\"components\":[]}",
                                "2018-03",
                                "public"))
                .statusCode(422)
                .body("errors", hasSize(2));
    }

    private String proceeding(String... entries) {
        return Api.open(
                "criminal-proceedings",
                "{\"person_id\":\"%s\",\"prosecuting_state\":\"KZ\"}".formatted(person),
                "public",
                entries);
    }

    private static String act(String kind, String sentence) {
        return "{\"kind\":\"%s\",\"sentence\":\"%s\"}".formatted(kind, sentence);
    }
}
