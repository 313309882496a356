package org.habeas.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.open;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.habeas.cases.Bus.await;
import static org.habeas.cases.Bus.tellDanger;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DangerRaisesPriorityComponentTest {
    private String someone = "";

    @BeforeEach
    void register() {
        someone = person("Pericula Invented");
    }

    @Test
    void C_3_a_critical_danger_makes_a_file_urgent_for_staff_and_for_nobody_else()
            throws Exception {
        String file = file("normal");

        tellDanger(UUID.randomUUID(), someone, "critical");

        awaitPriority(file, "urgent");
        as("editor")
                .get("/v1/case-files/" + file)
                .then()
                .body("entries.findAll { it.cause != null }.cause.rule", hasItem("C.3"))
                .body("entries[-1].visibility", equalTo("confidential"));
        readAsAnybody("/v1/case-files/" + file)
                .statusCode(200)
                .body("priority", equalTo("normal"))
                .body("entries.cause.rule", not(hasItem("C.3")));
        as("partner").get("/v1/case-files/" + file).then().body("priority", equalTo("normal"));
    }

    @Test
    void C_3_a_smaller_danger_takes_back_what_the_greater_one_raised() throws Exception {
        String file = file("normal");
        tellDanger(UUID.randomUUID(), someone, "high");
        awaitPriority(file, "urgent");

        tellDanger(UUID.randomUUID(), someone, "medium");
        awaitPriority(file, "high");
        tellDanger(UUID.randomUUID(), someone, "low");
        awaitPriority(file, "normal");
    }

    @Test
    void C_3_no_danger_makes_a_file_less_urgent_than_we_found_it() throws Exception {
        String file = file("urgent");
        String other = file("normal");

        tellDanger(UUID.randomUUID(), someone, "medium");

        awaitPriority(other, "high");
        as("editor").get("/v1/case-files/" + file).then().body("priority", equalTo("urgent"));
    }

    @Test
    void C_3_a_file_that_is_opened_later_is_as_urgent_as_the_danger_that_is_known()
            throws Exception {
        String first = file("normal");
        tellDanger(UUID.randomUUID(), someone, "critical");
        awaitPriority(first, "urgent");

        String later = file("normal");

        as("editor").get("/v1/case-files/" + later).then().body("priority", equalTo("urgent"));
    }

    @Test
    void no_page_of_the_person_tells_of_a_danger() throws Exception {
        String file = file("normal");
        tellDanger(UUID.randomUUID(), someone, "critical");
        awaitPriority(file, "urgent");

        for (String path : new String[] {"", "/timeline"}) {
            assertThat(as("reviewer").get("/v1/persons/" + someone + path).asString())
                    .doesNotContain("risk-level", "critical");
        }
    }

    private static void awaitPriority(String file, String priority) {
        await(() -> priority.equals(as("editor").get("/v1/case-files/" + file).path("priority")));
    }

    private String file(String priority) {
        String id =
                open(
                        "case-files",
                        "{\"persons\":[\"%s\"]}".formatted(someone),
                        "public",
                        entry("{\"kind\":\"opened\"}", "2019-01-01", "public"));
        if (!priority.equals("normal")) {
            record(
                            "case-files",
                            id,
                            entry(
                                    "{\"kind\":\"prioritised\",\"priority\":\"%s\"}"
                                            .formatted(priority),
                                    "2019-01-02",
                                    "public"))
                    .statusCode(201);
        }
        return id;
    }
}
