package org.habeas.advocacy.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.Bus;
import org.habeas.advocacy.Desk;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Register;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.WantedWork;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeclarationComponentTest {
    @Inject StaffTasks tasks;
    @Inject Register register;

    private final UUID anna = UUID.randomUUID();

    @Test
    void signatories_are_shown_as_printed_and_the_unnamed_are_counted() {
        String declaration = declaration();

        Desk.record(
                        "declarations/" + declaration,
                        """
                        {"kind":"signed","name_as_printed":"Lord Anderson","title":"Lord",
                         "state":"GB","political_group":"SOC"}
                        """,
                        "2017-10-11")
                .statusCode(201);

        Bus.await("declaration-tabled", anna);
        assertThat(Bus.await("declaration-signed", anna).body()).contains("\"listed_count\":1");
        Desk.readInPublic("declarations/" + declaration)
                .statusCode(200)
                .body("status", equalTo("tabled"))
                .body("declared_signatory_count", equalTo(26))
                .body("listed_count", equalTo(1))
                .body("unnamed_count", equalTo(25))
                .body("signatories.name_as_printed", contains("Lord Anderson"))
                .body("head.related_vote.scheduled_for.date", equalTo("2017-11"));
    }

    @Test
    void INV_A_03_more_names_than_declared_is_told_and_the_number_stays() {
        String declaration = declaration("An assembly", 1);
        sign(declaration, "A. First", "AT", "SOC");
        sign(declaration, "B. Second", "EE", "EPP/CD");

        Desk.readInPublic("declarations/" + declaration)
                .body("declared_signatory_count", equalTo(1))
                .body("listed_count", equalTo(2))
                .body("unnamed_count", equalTo(0))
                .body("findings.code", contains("fewer-declared-than-listed"));
    }

    @Test
    void a_threshold_that_nobody_has_entered_is_unknown() {
        String declaration = declaration("Parliamentary Assembly of the Council of Europe", 26);

        Desk.readInPublic("declarations/" + declaration)
                .body("threshold.result", equalTo("unknown"))
                .body("threshold.rule", equalTo("PACE-WD"))
                .body("threshold.confirmed", equalTo(false));
        Desk.readInPublic("signature-thresholds?assembly=PACE&on=2017-10-11")
                .statusCode(200)
                .body("items.word_limit", contains(200))
                .body("items[0].signatures", nullValue());
        Desk.readInPublic("signature-thresholds?assembly=PACE&day=1").statusCode(400);
    }

    @Test
    void a_threshold_that_is_met_proposes_publication_and_publishes_nothing() {
        String declaration = declaration("Invented Assembly of Thresholds", 3);
        sign(declaration, "A. First", "AT", "SOC");
        sign(declaration, "B. Second", "AT", "SOC");
        assertThat(work(declaration)).isEmpty();

        sign(declaration, "C. Third", "EE", "EPP/CD");

        Desk.readInPublic("declarations/" + declaration)
                .body("threshold.result", equalTo("met"))
                .body("threshold.missing", empty())
                .body("status", equalTo("tabled"));
        assertThat(work(declaration)).containsExactly("confirm_publication");
        Desk.record("declarations/" + declaration, "{\"kind\":\"published\"}", "2017-10-12")
                .statusCode(201);
        assertThat(work(declaration)).isEmpty();
        Desk.readInPublic("declarations/" + declaration).body("status", equalTo("published"));
    }

    @Test
    void declarations_are_found_by_their_signatories() {
        String declaration = declaration("An assembly of filters", 26);
        sign(declaration, "A. First", "AT", "SOC");

        Desk.readInPublic("declarations?assembly=An assembly of filters&state=AT")
                .body("items.id", contains(declaration));
        Desk.readInPublic("declarations?political_group=SOC&person_id=" + anna)
                .body("items.id", contains(declaration));
        Desk.readInPublic("declarations?political_group=ALDE&person_id=" + anna)
                .body("items", empty());
    }

    @Test
    void a_signature_taken_back_and_a_vote_that_was_held_are_shown() {
        String declaration = declaration("An assembly", 26);
        sign(declaration, "A. First", "AT", "SOC");
        Desk.readInPublic("declarations/" + declaration)
                .body("related_vote.status", equalTo("planned"));

        Desk.record(
                        "declarations/" + declaration,
                        "{\"kind\":\"signature_withdrawn\",\"name_as_printed\":\"A. First\"}",
                        "2017-11-01")
                .statusCode(201);
        Desk.record(
                        "declarations/" + declaration,
                        "{\"kind\":\"vote_held\",\"result\":\"adopted\"}",
                        "2017-11-20")
                .statusCode(201);

        Desk.readInPublic("declarations/" + declaration)
                .body("signatories", empty())
                .body("withdrawn_signatures.name_as_printed", contains("A. First"))
                .body("declared_signatory_count", equalTo(26))
                .body("related_vote.status", equalTo("held"))
                .body("related_vote.result", equalTo("adopted"))
                .body("related_vote.held_on.date", equalTo("2017-11-20"));
    }

    @Test
    void a_state_that_does_not_exist_is_refused() {
        Desk.record(
                        "declarations/" + declaration(),
                        "{\"kind\":\"signed\",\"name_as_printed\":\"A. First\",\"state\":\"XY\"}",
                        "2017-10-11")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/state"));
    }

    private void sign(String declaration, String name, String state, String group) {
        Desk.record(
                        "declarations/" + declaration,
                        "{\"kind\":\"signed\",\"name_as_printed\":\"%s\",\"state\":\"%s\",\"political_group\":\"%s\"}"
                                .formatted(name, state, group),
                        "2017-10-11")
                .statusCode(201);
    }

    private List<String> work(String declaration) {
        return tasks
                .of(UUID.fromString(declaration), register.today(Visibility.RESTRICTED))
                .stream()
                .map(WantedWork::code)
                .toList();
    }

    private String declaration() {
        return declaration("An assembly", 26);
    }

    private String declaration(String assembly, int count) {
        return Desk.open(
                "declarations",
                """
                {"head":{"assembly":"%s","title":"A text","tabled_on":"2017-10-11",
                         "declared_signatory_count":%d,"subjects":%s,
                         "reiterates":{"unidentified":true},
                         "related_vote":{"subject":"Relations","scheduled_for":"2017-11"}},
                 "visibility":"public",
                 "entries":[{"act":{"kind":"tabled"},"on":"2017-10-11","visibility":"public",
                             "sources":[{"title":"a report"}]}]}
                """
                        .formatted(assembly, count, Desk.list(anna)));
    }
}
