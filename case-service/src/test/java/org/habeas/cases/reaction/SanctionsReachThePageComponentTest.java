package org.habeas.cases.reaction;

import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.id;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Bus.await;
import static org.habeas.cases.Bus.tell;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SanctionsReachThePageComponentTest {

    @Test
    void SM_19_what_was_proposed_is_on_the_page_and_its_incidents_before_partners()
            throws Exception {
        String person = person("Zhanara Answered");
        String incident = id();

        tell(
                "advocacy",
                "sanctions-proposed",
                person,
                id(),
                "\"measure\":\"personal_sanctions\",\"target_count\":2,\"linked_incident_ids\":[\""
                        + incident
                        + "\"]");

        String path = "/v1/persons/" + person + "/timeline?kind=sanctions-proposed";
        await(() -> readAsAnybody(path).extract().<Integer>path("items.size()") == 1);
        readAsAnybody(path)
                .body("items[0].facts.target_count", equalTo(2))
                .body(not(containsString(incident)));
        readAsAnybody("/v1/persons/" + person).body(not(containsString(incident)));
        as("partner")
                .get(path)
                .then()
                .body("items[0].facts.linked_incident_ids", contains(incident));
    }
}
