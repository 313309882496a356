package org.habeas.extradition.repression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.habeas.extradition.EventLog;
import org.habeas.extradition.EventLog.Published;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RepressionComponentTest {
    private static final String INCIDENTS = "repression-incidents";
    private static final String ALLEGED = entry("{\"kind\":\"alleged\"}", "2013-05-31", "public");

    @Inject EventLog events;

    private final UUID person = UUID.randomUUID();
    private final UUID incident = UUID.randomUUID();

    @Test
    void what_is_told_is_alleged_and_told_to_the_others_without_a_place() {
        open(INCIDENTS, incident, head("cyber_attack", ",\"in_state\":\"CH\""), "public")
                .statusCode(201);

        record(
                        INCIDENTS,
                        incident,
                        entry(
                                "{\"kind\":\"alleged\",\"alleged_perpetrators\":[{\"kind\":\"state_authority\",\"name\":\"authorities of an invented State\",\"state\":\"KZ\"}]}",
                                "2013-05-31",
                                "public"))
                .statusCode(201)
                .body("events.type", contains("transnational-repression-reported"));

        read(null, INCIDENTS, incident)
                .body("status", equalTo("alleged"))
                .body("state.perpetrators[0].alleged", equalTo(true))
                .body("state.perpetrators[0].wording", equalTo("alleged perpetrator"));
        List<Published> told = events.until(person, "transnational-repression-reported");
        assertThat(told.getLast().payload().toString()).doesNotContain("\"CH\"");
    }

    @Test
    void what_nobody_has_classified_is_hidden() {
        as("reviewer")
                .header("If-None-Match", "*")
                .body("{\"head\":" + head("surveillance", "") + "}")
                .put("/v1/repression-incidents/" + incident)
                .then()
                .statusCode(201);

        read("partner", INCIDENTS, incident).statusCode(404);
        read("editor", INCIDENTS, incident).statusCode(200);
    }

    @Test
    void E3_of_an_accompanying_child_others_learn_at_most_that_there_was_one() {
        open(
                        INCIDENTS,
                        incident,
                        head("illegal_deportation", ""),
                        "public",
                        ALLEGED,
                        entry("{\"kind\":\"accompanied_by_minor\"}", "2013-05-31", "public"),
                        entry(
                                "{\"kind\":\"minors_detailed\",\"count\":1,\"ages\":[6]}",
                                "2013-05-31",
                                "public"))
                .statusCode(201);

        for (String role : new String[] {"partner", "editor"}) {
            read(role, INCIDENTS, incident)
                    .body("state.accompanying_minors.words", equalTo("a minor child"))
                    .body("state.accompanying_minors.count", nullValue())
                    .body("state.accompanying_minors.ages", empty())
                    .body("entries.act.kind", not(hasItem("minors_detailed")));
        }
        read("reviewer", INCIDENTS, incident)
                .body("state.accompanying_minors.count", equalTo(1))
                .body("state.accompanying_minors.ages", contains(6));
    }

    @Test
    void E3_what_we_know_of_how_it_was_done_is_for_staff() {
        open(
                        INCIDENTS,
                        incident,
                        head("surveillance", ""),
                        "public",
                        ALLEGED,
                        entry(
                                "{\"kind\":\"detail_recorded\",\"text\":\"an invented device\"}",
                                "2013-06-01",
                                "public"))
                .statusCode(201);

        read("partner", INCIDENTS, incident)
                .statusCode(200)
                .body("entries.act.kind", contains("alleged"));
        read("editor", INCIDENTS, incident)
                .body("entries.act.kind", contains("alleged", "detail_recorded"));
    }

    @Test
    void E4_a_private_person_is_not_accused_in_public() {
        String accused =
                "{\"kind\":\"attributed\",\"alleged_perpetrators\":[{\"kind\":\"counsel\",\"name\":\"Invented Counsel\"}]}";
        open(
                        INCIDENTS,
                        incident,
                        head("bribery", ""),
                        "public",
                        ALLEGED,
                        entry(accused, "2013-06-01", "public"))
                .statusCode(201);

        as(null).get("/v1/repression-incidents/" + incident)
                .then()
                .body("state.perpetrators", empty());
        read("editor", INCIDENTS, incident)
                .body("state.perpetrators.who.name", contains("Invented Counsel"));
    }

    @Test
    void E4_who_is_accused_may_reply() {
        open(
                        INCIDENTS,
                        incident,
                        head("bribery", ""),
                        "public",
                        ALLEGED,
                        entry(
                                "{\"kind\":\"reply_given\",\"by\":\"an invented bank\",\"text\":\"We did not.\"}",
                                "2014-01-01",
                                "public"))
                .statusCode(201);

        read(null, INCIDENTS, incident)
                .body("state.replies[0].text", equalTo("We did not."))
                .body("status", equalTo("alleged"));
    }

    @Test
    void a_warning_or_a_leaked_location_is_never_public() {
        UUID leak = UUID.randomUUID();
        open(
                        INCIDENTS,
                        incident,
                        head("abduction_attempt", ""),
                        "public",
                        entry("{\"kind\":\"danger_stated\"}", "2018-01-01", "public"))
                .statusCode(201);
        open(INCIDENTS, leak, head("location_leak", ""), "public", ALLEGED).statusCode(201);

        read("partner", INCIDENTS, incident)
                .body("status", equalTo("none"))
                .body("entries", empty());
        read("editor", INCIDENTS, incident).body("status", equalTo("feared"));
        read("partner", INCIDENTS, leak).statusCode(404);
        as("partner")
                .get("/v1/repression-incidents?person_id=" + person + "&kind=location_leak")
                .then()
                .body("items", empty());
    }

    @Test
    void who_is_whose_relative_is_for_staff() {
        UUID relative = UUID.randomUUID();
        open(
                        INCIDENTS,
                        incident,
                        head("rendition", ",\"relatives\":[\"" + relative + "\"]"),
                        "public",
                        ALLEGED)
                .statusCode(201);

        read("partner", INCIDENTS, incident).statusCode(404);
        as("partner")
                .get("/v1/repression-incidents?person_id=" + relative)
                .then()
                .body("items", empty());
        as("editor")
                .get("/v1/repression-incidents?person_id=" + relative)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void an_interference_names_no_matter_that_its_readers_may_not_know_of() {
        UUID asylum = UUID.randomUUID();
        open(
                        "asylum-applications",
                        asylum,
                        "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"FR\"}"
                                .formatted(person),
                        "restricted")
                .statusCode(201);
        open(
                        INCIDENTS,
                        incident,
                        head("interference_with_asylum_authority", ",\"in_state\":\"FR\""),
                        "public",
                        ALLEGED)
                .statusCode(201);
        String aimed =
                "{\"kind\":\"targeted\",\"organ\":\"asylum_authority\",\"dockets\":[\"%s\"]}"
                        .formatted(asylum);

        record(INCIDENTS, incident, entry(aimed, "2018", "public"))
                .statusCode(422)
                .body("code", equalTo("reference-hidden"))
                .body("errors[0].pointer", containsString("dockets/0"));
        record(INCIDENTS, incident, entry(aimed, "2018", "restricted")).statusCode(201);
        read(null, INCIDENTS, incident).body("state.targets", empty());
        read("reviewer", INCIDENTS, incident)
                .body("state.targets[0].dockets", contains(asylum.toString()));
    }

    @Test
    void what_the_authorities_of_the_host_State_did_is_told() {
        open(
                        INCIDENTS,
                        incident,
                        head("threat_to_life", ",\"in_state\":\"GB\""),
                        "partner",
                        entry(
                                "{\"kind\":\"host_authority_reacted\",\"reactions\":[\"informed_of_threat\",\"unable_to_protect\"]}",
                                "2011-01",
                                "partner"))
                .statusCode(201);

        read("partner", INCIDENTS, incident)
                .body(
                        "state.host_reactions[0].reactions",
                        contains("informed_of_threat", "unable_to_protect"));
    }

    @Test
    void an_incident_without_a_victim_or_with_a_relative_as_victim_is_refused() {
        open(INCIDENTS, incident, "{\"kind\":\"bribery\"}", "public")
                .statusCode(422)
                .body("code", equalTo("incident-without-victim"));
        open(
                        INCIDENTS,
                        incident,
                        head("rendition", ",\"relatives\":[\"" + person + "\"]"),
                        "public")
                .statusCode(422)
                .body("code", equalTo("relative-is-victim"));
        open(
                        INCIDENTS,
                        incident,
                        head("rendition", ",\"in_state\":\"IT\",\"destination_state\":\"IT\""),
                        "public")
                .statusCode(422)
                .body("code", equalTo("taken-nowhere"));
    }

    private String head(String kind, String more) {
        return "{\"kind\":\"%s\",\"victims\":[\"%s\"]%s}".formatted(kind, person, more);
    }
}
