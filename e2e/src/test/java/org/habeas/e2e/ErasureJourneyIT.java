package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Patience;
import org.habeas.e2e.system.Role;
import org.habeas.e2e.system.Topics;
import org.junit.jupiter.api.Test;

/** Somebody asks to be erased, and afterwards nobody finds anything of them anywhere. */
class ErasureJourneyIT {
    private static final Door STAFF = Door.as(Role.REVIEWER);
    private static final Door ANYBODY = Door.as(Role.ANYBODY);
    private static final String NAME = "Oblivia Vanescens";

    private final Editor editor = new Editor();

    @Test
    void an_erased_person_is_shown_by_no_service_and_every_service_has_said_so() {
        UUID person = editor.registers(NAME);
        UUID custody =
                editor.opens(
                        "custody-records",
                        "{\"person_id\": \"%s\"}".formatted(person),
                        Fact.of("{\"kind\": \"imprisoned\", \"state\": \"KZ\"}", "2020-01-01"));
        UUID extradition =
                editor.opens(
                        "extradition-proceedings",
                        "{\"person_id\": \"%s\", \"requesting_state\": \"KZ\", \"requested_state\": \"UA\"}"
                                .formatted(person),
                        Fact.of("{\"kind\": \"request_received\"}", "2020-02-01"));
        UUID campaign =
                editor.opens(
                        "campaigns",
                        """
                        {"title": "For Oblivia Vanescens", "campaign_kind": "campaign", "owner": {"name": "An NGO"},
                         "stance": "supports_subject", "subjects": ["%s"], "publication_basis": "public_source"}
                        """
                                .formatted(person),
                        Fact.of("{\"kind\": \"launched\"}", "2020-03-01"));
        Patience.until(() ->
                assertThat(STAFF.get("/v1/persons/" + person + "/timeline").with(200).text())
                        .contains(extradition.toString()));

        UUID request = Erasure.of(person);

        Patience.until(() ->
                assertThat(STAFF.get("/v1/erasure-requests/" + request).at("/status").asText())
                        .isEqualTo("acknowledged"));
        assertThat(ANYBODY.get("/v1/persons/" + person).status()).isEqualTo(410);
        for (String gone :
                List.of(
                        "/v1/persons/" + person + "/timeline",
                        "/v1/custody-records/" + custody,
                        "/v1/extradition-proceedings/" + extradition,
                        "/v1/campaigns/" + campaign,
                        "/v1/persons/" + person + "/proceedings",
                        "/v1/persons/" + person + "/effects",
                        "/v1/subjects/" + person)) {
            assertThat(STAFF.get(gone).status()).as(gone).isIn(404, 410);
        }
        for (String list :
                List.of(
                        "/v1/persons?q=Vanescens",
                        "/v1/custody-records?person_id=" + person,
                        "/v1/extradition-proceedings?person_id=" + person,
                        "/v1/campaigns?person_id=" + person,
                        "/v1/demands?person_id=" + person,
                        "/v1/tasks?person_id=" + person,
                        "/v1/deadlines?person_id=" + person,
                        "/v1/risk-assessments?person_id=" + person)) {
            Answer answer = STAFF.get(list);
            assertThat(answer.with(200).at("/items")).as(list).isEmpty();
        }
        assertThat(STAFF.get("/v1/lists/political-prisoners").text()).doesNotContain("Vanescens");
        assertThat(eventsSince(person)).noneMatch(told -> told.contains("Vanescens"));
    }

    /** What was told of the person from the erasure on. */
    private static List<String> eventsSince(UUID person) {
        List<String> about =
                Topics.events().stream()
                        .filter(told -> told.startsWith("habeas.cases " + person))
                        .toList();
        int erased = 0;
        while (erased < about.size() && !about.get(erased).contains("person-data-erased")) {
            erased++;
        }
        assertThat(erased).as("partners are told that the person is gone").isLessThan(about.size());
        return about.subList(erased, about.size());
    }
}
