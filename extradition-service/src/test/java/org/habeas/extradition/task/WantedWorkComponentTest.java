package org.habeas.extradition.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.habeas.extradition.EventLog;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WantedWorkComponentTest {
    @Inject EventLog events;

    private final UUID person = UUID.randomUUID();
    private final UUID custody = UUID.randomUUID();
    private final UUID cause = UUID.randomUUID();

    @Test
    void work_that_another_service_asks_for_stands_in_the_one_queue() throws Exception {
        wanted("confirm_release", 1, ",\"due\":\"2027-01-15\"");

        UUID task = only();
        read("editor", "tasks", task)
                .body("status", equalTo("open"))
                .body("entries[0].visibility", equalTo("confidential"))
                .body("head.code", equalTo("confirm_release"))
                .body("head.ask", startsWith("The release was expected"))
                .body("head.about", equalTo(custody.toString()))
                .body("head.about_link", equalTo("/v1/criminal-proceedings/" + custody))
                .body("state.raised_by.rule", equalTo("R-08"))
                .body("state.due", equalTo("2027-01-15"));
        as("reviewer")
                .get("/v1/tasks/" + task + "?known_at=2020-01-01T00:00:00Z")
                .then()
                .statusCode(404);
        as("editor")
                .get("/v1/tasks?rule=R-08&about=" + custody + "&count=only")
                .then()
                .body("count", equalTo(1));
        as("partner").get("/v1/tasks/" + task).then().statusCode(403);
    }

    @Test
    void what_comes_twice_or_late_changes_nothing() throws Exception {
        wanted("confirm_release", 1, "");
        wanted("confirm_release", 1, "");
        UUID task = only();
        dropped("confirm_release", 4, "no_longer_wanted");
        until(() -> status(task).equals("fallen"));

        wanted("confirm_release", 3, "");
        dropped("confirm_release", 4, "no_longer_wanted");
        wanted("review_membership", 1, "");

        until(() -> ids().size() == 2);
        assertThat(status(task)).isEqualTo("fallen");
    }

    @Test
    void what_was_done_stays_done_unless_its_cause_was_never_true() throws Exception {
        wanted("confirm_release", 1, "");
        UUID task = only();
        record(
                        "tasks",
                        task,
                        entry(
                                "{\"kind\":\"done\",\"outcome\":\"carried_out\"}",
                                LocalDate.now(ZoneOffset.UTC).toString(),
                                "confidential"))
                .statusCode(201);
        dropped("confirm_release", 2, "no_longer_wanted");
        wanted("review_membership", 1, "");
        until(() -> ids().size() == 2);
        assertThat(status(task)).isEqualTo("done");

        wanted("confirm_release", 3, "");
        dropped("confirm_release", 4, "cause_retracted");

        until(() -> status(task).equals("fallen"));
    }

    @Test
    void work_that_nobody_knows_here_is_parked_and_the_next_is_done() throws Exception {
        wanted("sing_a_song", 1, "");
        wanted("confirm_release", 1, "");

        read("editor", "tasks", only()).body("head.code", equalTo("confirm_release"));
    }

    @Test
    void work_need_not_be_for_somebody_in_particular() throws Exception {
        UUID campaign = UUID.randomUUID();
        events.sendOf(
                "habeas.staff",
                "habeas.advocacy.task-wanted.v1",
                campaign,
                """
                {"docket_id":"%s","docket_kind":"campaigns",
                 "on":{"date":"2018-05-01","precision":"day","modality":"actual"},
                 "state_before":"dropped","state_after":"wanted","visibility":"confidential",
                 "code":"confirm_campaign_closure","revision":1,
                 "cause":{"rule":"R-07","service":"case","docket_id":"%s","entry_id":"%s"}}
                """
                        .formatted(campaign, custody, cause));

        until(() -> about(campaign).size() == 1);
        read("editor", "tasks", UUID.fromString(about(campaign).getFirst()))
                .body("head.person_id", nullValue())
                .body("head.about_link", equalTo("/v1/campaigns/" + campaign));
    }

    private void wanted(String code, int revision, String more) throws Exception {
        tell("task-wanted", code, revision, more);
    }

    private void dropped(String code, int revision, String why) throws Exception {
        tell("task-dropped", code, revision, ",\"why\":\"" + why + "\"");
    }

    private void tell(String type, String code, int revision, String more) throws Exception {
        events.sendOf(
                "habeas.staff",
                "habeas.case." + type + ".v1",
                person,
                """
                {"person_id":"%s","docket_id":"%s","docket_kind":"criminal-proceedings",
                 "on":{"date":"2018-05-01","precision":"day","modality":"expected"},
                 "state_before":"dropped","state_after":"wanted","visibility":"confidential",
                 "code":"%s","revision":%s,
                 "cause":{"rule":"R-08","service":"case","docket_id":"%s","entry_id":"%s"}%s}
                """
                        .formatted(person, custody, code, revision, custody, cause, more));
    }

    private String status(UUID task) {
        return read("editor", "tasks", task).extract().path("status");
    }

    private UUID only() {
        until(() -> ids().size() == 1);
        return UUID.fromString(ids().getFirst());
    }

    private List<String> ids() {
        return as("editor").get("/v1/tasks?person_id=" + person).then().extract().path("items.id");
    }

    private static List<String> about(UUID docket) {
        return as("editor").get("/v1/tasks?about=" + docket).then().extract().path("items.id");
    }

    private static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it has not come about").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
