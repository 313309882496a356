package org.habeas.cases.prosecution;

import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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

    @Test
    void a_joint_case_is_read_as_one() {
        String other = Api.person("Maks Bokayev");
        String key = "case-" + Api.id();
        String first = joint(person, other, key, "public");
        String second = joint(other, person, key, "public");
        String hidden = joint(other, person, key, "restricted");

        readAsAnybody("/v1/criminal-proceedings/" + first)
                .body("links.joint_proceedings", endsWith("?case_key=" + key));
        readAsAnybody("/v1/criminal-proceedings?case_key=" + key)
                .body("items.id", containsInAnyOrder(first, second));
        readAsAnybody("/v1/criminal-proceedings?joint_with=" + person)
                .body("items.id", contains(second));
        read("/v1/criminal-proceedings?case_key=" + key)
                .body("items.id", containsInAnyOrder(first, second, hidden));
    }

    @Test
    void a_codefendant_who_is_hidden_is_not_named() {
        String hidden = Api.open("persons", "{\"named\":true,\"minor\":false}", "restricted");
        String proceeding = joint(person, hidden, "case-" + Api.id(), "public");

        readAsAnybody("/v1/criminal-proceedings/" + proceeding)
                .body("head.joint_with", hasSize(0))
                .body(not(containsString(hidden)));
        read("/v1/criminal-proceedings/" + proceeding).body("head.joint_with", contains(hidden));
        readAsAnybody("/v1/criminal-proceedings?joint_with=" + hidden).body("items", hasSize(0));
    }

    @Test
    void proceedings_are_found_by_provision_and_by_what_has_become_of_them() {
        String proceeding =
                proceeding(
                        entry(
                                "{\"kind\":\"charge_brought\",\"charge\":\"discord\",\"source_term\":"
                                        + "\"as printed\",\"offence\":\"other\",\"provisions\":"
                                        + "[{\"code\":\"\u0441\u0421\",\"article\":\"256\","
                                        + "\"edition\":\"2014\",\"edition_basis\":\"inferred\","
                                        + "\"part\":\"2\",\"wording\":\"Propaganda\"}]}",
                                "2018-03-27",
                                "public"),
                        entry(FIVE_YEARS, "2018-04-27", "public"));
        String mine = "&person_id=" + person;

        readAsAnybody("/v1/criminal-proceedings?provision=CC:256" + mine)
                .body("items.id", contains(proceeding))
                .body("items[0].state.charges[0].provisions[0].wording", equalTo("Propaganda"))
                .body("items[0].state.charges[0].offence", equalTo("other"));
        readAsAnybody("/v1/criminal-proceedings?article=256" + mine)
                .body("items.id", contains(proceeding));
        readAsAnybody("/v1/criminal-proceedings?article=174" + mine).body("items", hasSize(0));
        readAsAnybody("/v1/criminal-proceedings?charge_state=brought" + mine)
                .body("items.id", contains(proceeding));
        readAsAnybody("/v1/criminal-proceedings?execution_state=pronounced" + mine)
                .body("items.id", contains(proceeding));
    }

    @Test
    void a_fine_tells_its_amount_as_printed() {
        String proceeding =
                proceeding(
                        entry(
                                "{\"kind\":\"sentence_pronounced\",\"sentence\":\"first\",\"components\":"
                                        + "[{\"type\":\"fine\",\"amount\":\"200 monthly calculation"
                                        + " indices\"}],\"trial\":\"first\",\"ruling\":{\"participants\":"
                                        + "[\"counsel_absent\"],\"public_hearing\":false}}",
                                "2018-03-27",
                                "public"));

        readAsAnybody("/v1/criminal-proceedings/" + proceeding)
                .body(
                        "state.sentences[0].components[0].amount",
                        equalTo("200 monthly calculation indices"))
                .body("state.decisions[0].participants", contains("counsel_absent"))
                .body("state.decisions[0].public_hearing", equalTo(false));
    }

    @Test
    void who_complained_is_not_told_to_everybody_nor_that_somebody_was_a_child() {
        String organisation =
                Api.open("organisations", "{\"type\":\"prosecution\",\"state\":\"KZ\"}", "public");
        String complained = charge("libel", "\"complainant\":\"a neighbour\"");
        String child = charge("riot", "\"age_at_the_time\":16");
        String office =
                charge(
                        "insult",
                        "\"complainant\":\"the Prosecution\",\"complainant_organisation_id\":\""
                                + organisation
                                + "\"");
        String proceeding =
                proceeding(
                        entry(complained, "2018-03-27", "public"),
                        entry(child, "2018-03-27", "public"),
                        entry(office, "2018-03-27", "public"));
        String path = "/v1/criminal-proceedings/" + proceeding;

        readAsAnybody(path).body("state.charges.charge", contains("insult"));
        Api.as("editor")
                .get(path)
                .then()
                .body("state.charges.charge", containsInAnyOrder("libel", "insult"));
        read(path).body("state.charges", hasSize(3));
    }

    @Test
    void a_body_that_is_hidden_is_not_named_by_its_decision() {
        String hidden =
                Api.open("organisations", "{\"type\":\"court\",\"state\":\"KZ\"}", "restricted");
        String ruled =
                "{\"kind\":\"became_final\",\"ruling\":{\"body_organisation_id\":\"%s\"}}"
                        .formatted(hidden);

        record("criminal-proceedings", proceeding(), entry(ruled, "2018-03-27", "public"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/ruling/body_organisation_id"));
    }

    @Test
    void INV_C_17_a_conviction_in_absentia_imprisons_nobody() {
        String proceeding =
                proceeding(
                        entry("{\"kind\":\"convicted\",\"in_absentia\":true}", "2018-10", "public"),
                        entry(FIVE_YEARS, "2018-10", "public"),
                        entry(act("sentence_entered_into_force", "first"), "2018-12-01", "public"),
                        entry(act("execution_started", "first"), "2018-12-02", "public"));
        Api.custody(person);

        readAsAnybody("/v1/criminal-proceedings/" + proceeding)
                .body("state.absentee", equalTo(true))
                .body("state.sentences[0].execution_state", equalTo("not_executable_absentee"))
                .body("findings.code", contains("does-not-fit"));
        readAsAnybody("/v1/persons/" + person).body("standing.custody", equalTo("unknown"));
    }

    @Test
    void TL_15_an_expected_end_is_an_estimate_and_says_what_it_rests_on() {
        proceeding(
                entry(FIVE_YEARS, "2016-11-28", "public"),
                entry(act("sentence_entered_into_force", "first"), "2016-11-28", "public"),
                entry(
                        "{\"kind\":\"execution_started\",\"sentence\":\"first\",\"credited_custody\":"
                                + "\"six months\"}",
                        "2016-11-28",
                        "public"));

        readAsAnybody("/v1/persons/" + person)
                .body("sentences[0].expected_end.date", equalTo("2021-05-28"))
                .body("sentences[0].expected_end.estimate", equalTo(true))
                .body("sentences[0].expected_end.basis", hasSize(2))
                .body("sentences[0].execution_state", equalTo("being_served"));
    }

    @Test
    void a_ban_of_a_sentence_suggests_a_restriction_and_a_quashed_one_that_it_is_void() {
        String proceeding =
                proceeding(
                        entry(
                                FIVE_YEARS.replace(
                                        "\"imprisonment\"",
                                        "\"activity_ban\",\"activity\":\"journalism\""),
                                "2017-09-07",
                                "public"),
                        entry(act("sentence_entered_into_force", "first"), "2017-09-23", "public"));
        String path = "/v1/criminal-proceedings/" + proceeding;

        read(path)
                .body("state.suggestions.step", contains("record_restriction"))
                .body("state.suggestions[0].type", equalTo("ban_journalistic_activity"));
        readAsAnybody(path).body("state.suggestions", nullValue());

        String ban =
                Api.open(
                        "restrictions",
                        "{\"person_id\":\"%s\",\"type\":\"ban_journalistic_activity\",\"basis\":\"sentence\",\"proceeding_id\":\"%s\"}"
                                .formatted(person, proceeding),
                        "public",
                        entry("{\"kind\":\"imposed\"}", "2017-09-23", "public"));
        read(path).body("state.suggestions", hasSize(0));

        record(
                        "criminal-proceedings",
                        proceeding,
                        entry("{\"kind\":\"quashed\"}", "2019-01-01", "public"))
                .statusCode(201);

        read(path)
                .body("state.suggestions.step", contains("void_restriction"))
                .body("state.suggestions[0].restriction", equalTo(ban));
        read("/v1/restrictions/" + ban).body("status", equalTo("active"));

        record("restrictions", ban, entry("{\"kind\":\"voided\"}", "2019-02-01", "public"))
                .statusCode(201)
                .body("events.type", contains("restriction-voided"));

        read(path).body("state.suggestions", hasSize(0));
    }

    private static String charge(String label, String more) {
        return "{\"kind\":\"charge_brought\",\"charge\":\"%s\",\"source_term\":\"as printed\",\"offence\":\"other\",%s}"
                .formatted(label, more);
    }

    private static String joint(String person, String other, String key, String visibility) {
        return Api.open(
                "criminal-proceedings",
                "{\"person_id\":\"%s\",\"joint_with\":[\"%s\"],\"prosecuting_state\":\"KZ\",\"case_key\":\"%s\"}"
                        .formatted(person, other, key),
                visibility);
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
