package org.habeas.extradition.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.habeas.extradition.Api.retract;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TaskComponentTest {
    private static final String ALERTS = "interpol-alerts";
    private static final String RULE = "R-22";

    @Inject Tasks tasks;

    private final UUID person = UUID.randomUUID();
    private final UUID alert = UUID.randomUUID();

    @Test
    void a_rule_raises_a_task_once_and_editors_see_it() {
        Cause cause = published("confidential");

        raise(raising(cause, LocalDate.of(2027, 1, 31)));
        raise(raising(cause, LocalDate.of(2027, 1, 31)));

        UUID task = only("editor");
        read("editor", "tasks", task)
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("head.code", equalTo("request_ccf_deletion"))
                .body("head.ask", startsWith("No proceedings are known"))
                .body("head.about", equalTo(alert.toString()))
                .body("state.raised_by.rule", equalTo(RULE))
                .body("state.raised_by.entry_id", equalTo(cause.entryId().toString()))
                .body("state.due", equalTo("2027-01-31"))
                .body("entries", hasSize(1));
    }

    @Test
    void no_partner_and_nobody_else_knows_of_tasks() {
        raise(raising(published("public"), null));

        as("partner").get("/v1/tasks").then().statusCode(403);
        as(null).get("/v1/tasks?person_id=" + person).then().statusCode(401);
    }

    @Test
    void a_task_that_names_what_is_restricted_is_for_reviewers() {
        raise(raising(published("restricted"), null));

        assertThat(ids("editor")).isEmpty();
        assertThat(ids("reviewer")).hasSize(1);
    }

    @Test
    void a_task_falls_when_its_cause_is_taken_back() {
        Cause cause = published("confidential");
        raise(raising(cause, null));

        retract(ALERTS, alert, cause.entryId().toString()).statusCode(200);

        read("editor", "tasks", only("editor")).body("status", equalTo("fallen"));
    }

    @Test
    void what_fell_waits_again_when_the_rule_asks_again() {
        Cause cause = published("confidential");
        raise(raising(cause, null));
        UUID task = only("editor");
        record(
                        "tasks",
                        task,
                        entry("{\"kind\":\"assigned\",\"to\":\"nurlan\"}", today(), "confidential"))
                .statusCode(201)
                .body("after.status", equalTo("assigned"));
        QuarkusTransaction.requiringNew().run(() -> tasks.withdraw(person, alert, RULE));
        read("editor", "tasks", task).body("status", equalTo("fallen"));

        raise(raising(cause, null));

        read("editor", "tasks", task)
                .body("status", equalTo("assigned"))
                .body("entries", hasSize(3));
    }

    @Test
    void what_a_rule_still_wants_stays_and_what_is_done_does_not_fall() {
        Cause cause = published("confidential");
        raise(raising(cause, null));
        UUID task = only("editor");
        QuarkusTransaction.requiringNew()
                .run(() -> tasks.settle(person, alert, RULE, List.of(raising(cause, null))));
        read("editor", "tasks", task).body("status", equalTo("open"));
        record(
                        "tasks",
                        task,
                        entry(
                                "{\"kind\":\"done\",\"outcome\":\"carried_out\"}",
                                today(),
                                "confidential"))
                .statusCode(201);

        QuarkusTransaction.requiringNew().run(() -> tasks.withdraw(person, alert, RULE));

        read("editor", "tasks", task).body("status", equalTo("done"));
    }

    @Test
    void another_last_day_moves_the_task_and_back() {
        Cause cause = published("confidential");
        raise(raising(cause, LocalDate.of(2027, 1, 31)));
        UUID task = only("editor");

        raise(raising(cause, LocalDate.of(2027, 3, 1)));
        read("editor", "tasks", task).body("state.due", equalTo("2027-03-01"));
        raise(raising(cause, LocalDate.of(2027, 1, 31)));
        read("editor", "tasks", task).body("state.due", equalTo("2027-01-31"));
        raise(raising(cause, LocalDate.of(2027, 3, 1)));
        read("editor", "tasks", task).body("state.due", equalTo("2027-03-01"));
    }

    @Test
    void the_most_urgent_comes_first_page_by_page() {
        UUID late = manual("confirm_bar", "2027-05-01");
        UUID never = manual("help_relocation", null);
        UUID soon = manual("confirm_bar", "2026-12-01");

        assertThat(pages("/v1/tasks?limit=1&person_id=" + person))
                .containsExactly(soon.toString(), late.toString(), never.toString());
        assertThat(pages("/v1/tasks?due_before=2027-05-01&person_id=" + person))
                .containsExactly(soon.toString());
        as("editor")
                .get("/v1/tasks?count=only&code=confirm_bar&person_id=" + person)
                .then()
                .body("count", equalTo(2));
        as("editor").get("/v1/tasks?due_before=soon").then().statusCode(400);
    }

    @Test
    void who_takes_a_task_on_is_its_assignee() {
        UUID task = manual("help_relocation", null);

        record("tasks", task, entry("{\"kind\":\"assigned\"}", today(), "confidential"))
                .statusCode(201);

        String name =
                read("editor", "tasks", task)
                        .body("status", equalTo("assigned"))
                        .extract()
                        .path("state.assignee");
        assertThat(name).isNotBlank();
        assertThat(pages("/v1/tasks?assignee=" + name + "&person_id=" + person))
                .containsExactly(task.toString());
    }

    @Test
    void somebody_may_ask_for_work_too_and_nobody_below_staff_is_told() {
        UUID task = UUID.randomUUID();

        open(
                        "tasks",
                        task,
                        "{\"code\":\"help_relocation\",\"person_id\":\"%s\"}".formatted(person),
                        "public",
                        entry("{\"kind\":\"raised\"}", today(), "public"))
                .statusCode(201);

        read("editor", "tasks", task)
                .body("status", equalTo("open"))
                .body("entries[0].visibility", equalTo("confidential"));
        read("partner", "tasks", task).statusCode(403);
    }

    @Test
    void a_task_names_no_docket_that_is_more_hidden_than_itself() {
        published("restricted");

        open(
                        "tasks",
                        UUID.randomUUID(),
                        "{\"code\":\"confirm_bar\",\"person_id\":\"%s\",\"about\":\"%s\"}"
                                .formatted(person, alert),
                        "confidential")
                .statusCode(422)
                .body("code", equalTo("reference-hidden"));
    }

    private UUID manual(String code, @Nullable String due) {
        UUID task = UUID.randomUUID();
        String act = due == null ? "" : ",\"due\":\"" + due + "\"";
        open(
                        "tasks",
                        task,
                        "{\"code\":\"%s\",\"person_id\":\"%s\"}".formatted(code, person),
                        "confidential",
                        entry("{\"kind\":\"raised\"" + act + "}", today(), "confidential"))
                .statusCode(201);
        return task;
    }

    private static List<String> pages(String first) {
        List<String> found = new ArrayList<>();
        String next = first;
        while (next != null) {
            JsonPath page = as("editor").get(next).then().statusCode(200).extract().jsonPath();
            found.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        return found;
    }

    private Cause published(String visibility) {
        String entry =
                open(
                                ALERTS,
                                alert,
                                "{\"person_id\":\"%s\",\"alert_type\":\"red_notice\",\"requesting_states\":[\"KZ\"]}"
                                        .formatted(person),
                                visibility,
                                entry("{\"kind\":\"published\"}", "2016-01-01", visibility))
                        .statusCode(201)
                        .extract()
                        .path("entries[0].id");
        return new Cause(RULE, null, "proceeding", alert, UUID.fromString(entry));
    }

    private Raising raising(Cause cause, @Nullable LocalDate due) {
        return new Raising(
                TaskCode.REQUEST_CCF_DELETION,
                person,
                alert,
                cause,
                FuzzyDate.parse("2016-01-01"),
                Visibility.PUBLIC,
                List.of(Provenance.titled("report 002")),
                due);
    }

    private void raise(Raising raising) {
        QuarkusTransaction.requiringNew().run(() -> tasks.raise(raising));
    }

    private UUID only(String role) {
        List<String> ids = ids(role);
        assertThat(ids).hasSize(1);
        return UUID.fromString(ids.getFirst());
    }

    private List<String> ids(String role) {
        return as(role).get("/v1/tasks?person_id=" + person)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }
}
