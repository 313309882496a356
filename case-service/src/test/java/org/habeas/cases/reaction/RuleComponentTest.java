package org.habeas.cases.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.id;
import static org.habeas.cases.Api.open;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.habeas.cases.Api.retract;
import static org.habeas.cases.Bus.await;
import static org.habeas.cases.Bus.tell;
import static org.habeas.cases.Bus.tellOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.cases.Outgoing;
import org.habeas.cases.Outgoing.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleComponentTest {
    private static final String KYIV = "\"state\":\"UA\",\"requesting_state\":\"KZ\"";
    private static final String BANNED =
            "{\"kind\":\"legal_status_changed\",\"status\":\"banned\",\"by\":\"a court\",\"reason\":\"r\"}";

    private String someone = "";

    @BeforeEach
    void register() {
        someone = person("Regula Invented");
    }

    @Test
    void R06_a_repeated_request_raises_the_priority_until_it_is_over() throws Exception {
        String file = file();
        String proceeding = id();

        tell("proceeding", "extradition-request-repeated", someone, proceeding, "");

        awaitPriority(file, "high");
        tellOf(
                "extradition-proceedings",
                proceeding,
                "extradition-refused",
                someone,
                "refused_final");
        awaitPriority(file, "normal");
    }

    @Test
    void R06_a_file_that_is_opened_later_follows_and_a_retraction_lets_it_fall() throws Exception {
        String proceeding = id();
        UUID request = tell("proceeding", "extradition-request-repeated", someone, proceeding, "");
        String file = file();
        awaitPriority(file, "high");

        tell(
                "proceeding",
                "entry-retracted",
                someone,
                proceeding,
                "\"retracted_entry_id\":\"" + request + "\"");

        awaitPriority(file, "normal");
    }

    @Test
    void R08_a_planned_release_without_word_is_asked_for_and_changes_no_status() {
        String file = file();
        String record =
                custody(
                        someone,
                        entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2012", "public"));

        String planned =
                record(
                                "custody-records",
                                record,
                                entry(
                                        "{\"kind\":\"released\",\"state\":\"KZ\"}",
                                        "{\"date\":\"2020-04-29\",\"precision\":\"day\",\"modality\":\"expected\"}",
                                        "public"))
                        .statusCode(201)
                        .extract()
                        .path("entry.id");

        read("/v1/custody-records/" + record).body("status", equalTo("imprisoned"));
        Message asked = toStaff(someone, is("task-wanted", "confirm_release"));
        assertThat(asked.payload()).contains(planned, "\"due\":\"2020-05-13\"", record);
        awaitPriority(file, "high");
        record(
                        "custody-records",
                        record,
                        entry("{\"kind\":\"released\",\"state\":\"KZ\"}", "2020-05-02", "public"))
                .statusCode(201);
        toStaff(someone, is("task-dropped", "confirm_release"));
        awaitPriority(file, "normal");
    }

    @Test
    void R08_within_the_days_of_the_rule_the_priority_stays() {
        String file = file();
        String yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        custody(
                someone,
                entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2012", "public"),
                entry(
                        "{\"kind\":\"released\",\"state\":\"KZ\"}",
                        "{\"date\":\"%s\",\"precision\":\"day\",\"modality\":\"expected\"}"
                                .formatted(yesterday),
                        "public"));

        toStaff(someone, is("task-wanted", "confirm_release"));
        await(() -> entries(file).contains("R-08"));
        as("editor").get("/v1/case-files/" + file).then().body("priority", equalTo("normal"));
    }

    @Test
    void R09_the_last_restriction_gone_asks_whether_to_close_the_file() {
        String file = file();
        String restriction =
                open(
                        "restrictions",
                        "{\"person_id\":\"%s\",\"type\":\"terrorism_financing_listing\"}"
                                .formatted(someone),
                        "public",
                        entry("{\"kind\":\"imposed\"}", "2013", "public"));

        record("restrictions", restriction, entry("{\"kind\":\"lifted\"}", "2019", "public"))
                .statusCode(201);

        Message asked = toStaff(file, is("task-wanted", "examine_closure"));
        assertThat(asked.payload()).contains("\"rule\":\"R-09\"", "\"docket_kind\":\"case-files\"");
        read("/v1/case-files/" + file)
                .body("status", equalTo("active"))
                .body("may_be_closed", equalTo(true));
    }

    @Test
    void R07_a_release_with_nothing_left_asks_whether_to_close_the_file() {
        String file = file();
        String record =
                custody(
                        someone,
                        entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2012", "public"));

        String release =
                record(
                                "custody-records",
                                record,
                                entry("{\"kind\":\"released\",\"state\":\"KZ\"}", "2016", "public"))
                        .statusCode(201)
                        .extract()
                        .path("entry.id");

        Message asked = toStaff(file, is("task-wanted", "examine_closure"));
        assertThat(asked.payload()).contains("\"rule\":\"R-07\"", release);
        retract("custody-records", record, release).statusCode(200);
        Message fallen = toStaff(file, is("task-dropped", "examine_closure"));
        assertThat(fallen.payload()).contains("cause_retracted");
    }

    @Test
    void R10_a_conviction_in_absentia_keeps_the_file_open_and_imprisons_nobody() {
        String file = file();
        custody(someone, entry("{\"kind\":\"lives_abroad\",\"state\":\"UA\"}", "2016", "public"));
        open(
                "criminal-proceedings",
                "{\"person_id\":\"%s\",\"prosecuting_state\":\"KZ\"}".formatted(someone),
                "public",
                entry("{\"kind\":\"convicted\",\"in_absentia\":true}", "2018-10", "public"),
                entry(
                        "{\"kind\":\"sentence_pronounced\",\"sentence\":\"s\",\"in_absentia\":true,\"components\":[{\"type\":\"imprisonment\",\"duration\":\"20 years\",\"source_term\":\"20 years\"}]}",
                        "2018-10",
                        "public"));

        read("/v1/case-files/" + file).body("open_reasons", hasItem("sentence"));
        read("/v1/persons/" + someone).body("standing.custody", equalTo("unknown"));
    }

    @Test
    void R11_a_file_is_urgent_while_the_person_is_in_extradition_detention() throws Exception {
        String file = file();
        String proceeding = id();

        tell("proceeding", "extradition-arrest-made", someone, proceeding, KYIV);

        awaitPriority(file, "urgent");
        tell(
                "proceeding",
                "extradition-bail-granted",
                someone,
                proceeding,
                KYIV + ",\"form\":\"bail\"");
        awaitPriority(file, "normal");
    }

    @Test
    void R13_who_is_rendered_is_abducted_and_then_as_known() throws Exception {
        custody(someone, entry("{\"kind\":\"lives_abroad\",\"state\":\"UA\"}", "2016", "public"));

        tell("proceeding", "person-rendered", someone, id(), "\"from_state\":\"UA\"");

        await(() -> "abducted".equals(standing("custody")));
        record(
                        "custody-records",
                        read("/v1/persons/" + someone)
                                .extract()
                                .<String>path("links.custody")
                                .replaceAll(".*/", ""),
                        entry("{\"kind\":\"remanded\",\"state\":\"KZ\"}", "2018-02", "public"))
                .statusCode(201);
        read("/v1/persons/" + someone).body("standing.custody", equalTo("remand"));
    }

    @Test
    void R14_a_death_in_custody_keeps_the_file_open() {
        String file = file();
        custody(
                someone,
                entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2012", "public"),
                entry("{\"kind\":\"died\",\"in_custody\":true}", "2016", "public"));

        read("/v1/case-files/" + file)
                .body("status", equalTo("active"))
                .body("open_reasons", contains("death_unresolved"));
    }

    @Test
    void R16_a_protection_that_expired_protects_no_longer() throws Exception {
        String application = id();
        custody(someone, entry("{\"kind\":\"lives_abroad\",\"state\":\"CH\"}", "2008", "public"));
        tell(
                "proceeding",
                "refugee-status-granted",
                someone,
                application,
                "\"host_state\":\"CH\",\"protection_type\":\"refugee_status\"");
        await(() -> "abroad_protected".equals(standing("liberty_profile")));

        tell("proceeding", "protection-expired", someone, application, "\"host_state\":\"CH\"");

        await(() -> "abroad_unprotected".equals(standing("liberty_profile")));
    }

    @Test
    void R17_a_decision_and_what_it_asks_for_show_on_the_page() throws Exception {
        String decision = id();
        String demand = id();

        tell(
                "advocacy",
                "mechanism-decision-recorded",
                someone,
                decision,
                "\"mechanism\":\"un_wgad\",\"findings\":[\"wgad_category\"]");
        tell("advocacy", "demand-added", someone, demand, "\"type\":\"release\"");

        await(() -> campaigns().contains(demand));
        assertThat(campaigns()).contains(decision);
        read("/v1/persons/" + someone).body("timeline.what", hasItem("found_arbitrary"));
    }

    @Test
    void R21_a_ban_hides_memberships_at_once_and_for_every_past_day() {
        String movement = movement();
        String member = member(movement, "public");
        readAsAnybody("/v1/persons/" + someone).body("memberships", hasSize(1));

        String ban = ban(movement);

        readAsAnybody("/v1/persons/" + someone).body("memberships", empty());
        readAsAnybody("/v1/persons/" + someone + "?as_of=2019-01-01").body("memberships", empty());
        as("partner").get("/v1/persons/" + someone).then().body("memberships", empty());
        readAsAnybody("/v1/persons/" + someone + "/entries/" + member).statusCode(404);
        as("editor")
                .get("/v1/persons/" + someone)
                .then()
                .body("memberships", hasSize(1))
                .body("suggested_categories.category", contains("movement_supporter"))
                .body("suggested_categories.entry", contains(member));
        as("partner")
                .get("/v1/persons/" + someone)
                .then()
                .body("suggested_categories", nullValue());
        retract("organisations", movement, ban).statusCode(200);
        readAsAnybody("/v1/persons/" + someone).body("memberships", hasSize(1));
    }

    @Test
    void R21_a_membership_recorded_after_the_ban_is_for_staff() {
        String movement = movement();
        ban(movement);

        member(movement, "public");

        readAsAnybody("/v1/persons/" + someone).body("memberships", empty());
        as("editor").get("/v1/persons/" + someone).then().body("memberships", hasSize(1));
    }

    @Test
    void R21_a_case_with_that_membership_is_reviewed_and_no_list_of_members_is_told() {
        String file = file();
        String movement = movement();
        member(movement, "partner");

        String ban = ban(movement);

        Message asked = toStaff(someone, is("task-wanted", "review_membership"));
        assertThat(asked.payload()).contains("\"rule\":\"R-21\"", ban, file);
        retract("organisations", movement, ban).statusCode(200);
        toStaff(someone, is("task-dropped", "review_membership"));
    }

    @Test
    void R21_what_is_restricted_is_asked_of_reviewers_on_the_file_only() {
        String file = file();
        String movement = movement();
        member(movement, "restricted");

        ban(movement);

        await(() ->
                "review_membership"
                        .equals(read("/v1/case-files/" + file).extract().path("work[0].code")));
        as("editor").get("/v1/case-files/" + file).then().body("work", nullValue());
        as("editor").get("/v1/persons/" + someone).then().body("suggested_categories", empty());
    }

    @Test
    void R25_a_contradiction_changes_no_state_and_asks_for_work_until_it_is_resolved() {
        String record =
                custody(
                        someone,
                        entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2012", "public"));
        String contested = read("/v1/custody-records/" + record).extract().path("entries[0].id");
        String set =
                open(
                        "contradictions",
                        "{\"person_id\":\"%s\",\"question\":\"Where?\",\"type\":\"conflicting_fact\"}"
                                .formatted(someone),
                        "public",
                        entry(
                                "{\"kind\":\"position_taken\",\"value\":\"held\",\"docket_kind\":\"custody-records\",\"docket_id\":\"%s\",\"entry_id\":\"%s\"}"
                                        .formatted(record, contested),
                                "2018",
                                "public"),
                        entry(
                                "{\"kind\":\"position_taken\",\"value\":\"free\"}",
                                "2018",
                                "public"));

        Message asked = toStaff(someone, is("task-wanted", "examine_contradiction"));
        assertThat(asked.payload()).contains("\"rule\":\"R-25\"", set);
        read("/v1/custody-records/" + record).body("status", equalTo("imprisoned"));
        record(
                        "contradictions",
                        set,
                        entry(
                                "{\"kind\":\"resolved\",\"status\":\"resolved_preferred\",\"reason\":\"r\"}",
                                "2019",
                                "public"))
                .statusCode(201);
        toStaff(someone, is("task-dropped", "examine_contradiction"));
        read("/v1/custody-records/" + record).body("status", equalTo("imprisoned"));
    }

    private String file() {
        return open(
                "case-files",
                "{\"persons\":[\"%s\"]}".formatted(someone),
                "public",
                entry("{\"kind\":\"opened\"}", "2012", "public"));
    }

    private static String movement() {
        return open(
                "organisations",
                "{\"type\":\"political_movement\",\"state\":\"KZ\"}",
                "public",
                entry(
                        "{\"kind\":\"named\",\"value\":\"Invented Movement %s\",\"name_kind\":\"primary\"}"
                                .formatted(id()),
                        "2010",
                        "public"));
    }

    private static String ban(String movement) {
        return record("organisations", movement, entry(BANNED, "2018-03-13", "public"))
                .statusCode(201)
                .extract()
                .path("entry.id");
    }

    private String member(String movement, String visibility) {
        return record(
                        "persons",
                        someone,
                        entry(
                                "{\"kind\":\"membership_recorded\",\"organisation_id\":\"%s\",\"community_kind\":\"party\"}"
                                        .formatted(movement),
                                "2017",
                                visibility))
                .statusCode(201)
                .extract()
                .path("entry.id");
    }

    private String standing(String field) {
        return read("/v1/persons/" + someone).extract().path("standing." + field);
    }

    private String campaigns() {
        return read("/v1/persons/" + someone).extract().path("campaigns.id").toString();
    }

    private static String entries(String file) {
        return as("editor").get("/v1/case-files/" + file).path("entries.cause.rule").toString();
    }

    private static void awaitPriority(String file, String priority) {
        await(() -> priority.equals(as("editor").get("/v1/case-files/" + file).path("priority")));
    }

    private static Predicate<Message> is(String type, String code) {
        return message ->
                message.type().equals(type) && message.payload().contains("\"" + code + "\"");
    }

    private static Message toStaff(String key, Predicate<Message> wanted) {
        return Outgoing.toStaff(key, wanted).stream().filter(wanted).findFirst().orElseThrow();
    }
}
