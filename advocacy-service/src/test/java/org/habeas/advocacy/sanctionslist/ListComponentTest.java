package org.habeas.advocacy.sanctionslist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.habeas.advocacy.Desk;
import org.habeas.advocacy.sanctions.Proposal;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.task.StaffTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ListComponentTest {
    @Inject StaffTasks tasks;

    private final UUID anna = UUID.randomUUID();
    private final String name = letters() + " " + letters();
    private String proposal;
    private String target;

    @BeforeEach
    void somebody_is_named_in_a_proposal() {
        proposal = Proposal.open(anna);
        target = Proposal.name(proposal, name);
    }

    @Test
    void a_name_on_a_list_is_put_before_staff_and_adopts_nothing() {
        send("uk", row(name, "R-" + name)).statusCode(201);

        Desk.read("sanctions-proposals/" + proposal)
                .body("status", equalTo("proposed"))
                .body("state.targets[0].sanctioned", equalTo(false))
                .body(
                        "entries.findAll { it.standing == 'proposed' }.act.listing.reference",
                        contains("R-" + name));
        Desk.readInPublic("sanctions-proposals/" + proposal).body("entries", hasSize(2));
        assertThat(work()).hasSize(1);
    }

    @Test
    void who_confirms_it_adopts_it_and_the_work_is_done() {
        send("uk", row(name, "R-" + name)).statusCode(201);
        String suggestion = suggestion();

        confirm(suggestion, "adopted");

        Desk.read("sanctions-proposals/" + proposal)
                .body("status", equalTo("adopted"))
                .body("state.targets[0].sanctioned", equalTo(true));
        assertThat(work()).isEmpty();
    }

    @Test
    void the_same_file_again_is_no_news() {
        String file = row(name, "R-" + name);
        send("uk", file).statusCode(201).body("adoptions_suggested", equalTo(1));
        send("uk", file).statusCode(200);
        send("uk", file + row("Somebody Other", "other").lines().skip(1).findFirst().orElseThrow())
                .statusCode(201)
                .body("adoptions_suggested", equalTo(0));

        assertThat(work()).hasSize(1);
    }

    @Test
    void who_leaves_the_list_is_put_before_staff_and_stays_sanctioned_until_then() {
        send("ca", row(name, "R-" + name)).statusCode(201);
        confirm(suggestion(), "adopted");

        send("ca", row("Somebody Other", letters())).statusCode(201);

        Desk.read("sanctions-proposals/" + proposal).body("status", equalTo("adopted"));
        assertThat(work()).hasSize(1);
        confirm(suggestion(), "lifted");
        Desk.read("sanctions-proposals/" + proposal).body("status", equalTo("lifted"));
        assertThat(work()).isEmpty();
    }

    @Test
    void a_suggestion_taken_back_does_not_come_again() {
        send("uk", row(name, "R-" + name)).statusCode(201);
        String path = "/v1/sanctions-proposals/" + proposal;
        String etag = Desk.as("reviewer").get(path).then().extract().header("ETag");
        Desk.as("reviewer")
                .header("If-Match", etag)
                .contentType("application/json")
                .body("{\"reason\":\"a namesake\"}")
                .post(path + "/entries/" + suggestion() + "/retraction")
                .then()
                .statusCode(200);

        send("uk", row(name, "R-" + name) + "Another One,," + letters() + "\n").statusCode(201);

        assertThat(work()).isEmpty();
    }

    @Test
    void a_broken_file_changes_nothing_and_is_told_by_its_line() {
        String file = row(name, "R-" + name) + ",,no name\n";

        send("uk", file)
                .statusCode(422)
                .body("code", equalTo("sanctions-list-malformed"))
                .body("errors[0].pointer", startsWith("/lines/"));

        assertThat(work()).isEmpty();
        Desk.read("sanctions-proposals/" + proposal).body("entries", hasSize(2));
    }

    @Test
    void lists_are_known_with_who_publishes_them_and_read_by_staff_only() {
        Desk.readInPublic("sanctions-lists")
                .statusCode(200)
                .body("items.findAll { it.id == 'eu' }.authority", contains("European Commission"));
        Desk.readInPublic("sanctions-lists/eu/imports").statusCode(401);
        Desk.as("partner")
                .contentType("text/csv")
                .body("name,reference\nA,1\n")
                .post("/v1/sanctions-lists/uk/imports")
                .then()
                .statusCode(403);
        send("nowhere", row(name, "x")).statusCode(404);
        Desk.read("sanctions-lists/eu/imports").body("items", empty());
    }

    @Test
    void a_file_of_another_kind_is_told_what_is_read_here() {
        Desk.as("editor")
                .contentType("application/json")
                .body("{}")
                .post("/v1/sanctions-lists/uk/imports")
                .then()
                .statusCode(415)
                .body("detail", equalTo("A body of this media type is not read here."));
        Desk.as("editor")
                .contentType("application/xml")
                .body("<list/>")
                .post("/v1/sanctions-lists/uk/imports")
                .then()
                .statusCode(415)
                .body("detail", equalTo("Send text/csv, application/x-ndjson."));
    }

    private void confirm(String suggestion, String kind) {
        Desk.post(
                        "sanctions-proposals/" + proposal + "/entries",
                        """
                        {"act":{"kind":"%s","target_id":"%s",
                                "listing":{"list":"%s","reference":"R-%s"}},
                         "on":"2024-01-01","visibility":"public","corrects":"%s",
                         "sources":[{"title":"the list","url":"https://list.example"}]}
                        """
                                .formatted(kind, target, list(suggestion), name, suggestion))
                .statusCode(201);
    }

    private String list(String suggestion) {
        return Desk.read("sanctions-proposals/" + proposal + "/entries/" + suggestion)
                .extract()
                .path("act.listing.list");
    }

    private String suggestion() {
        return Desk.read("sanctions-proposals/" + proposal)
                .extract()
                .path("entries.find { it.standing == 'proposed' && it.retracted_at == null }.id");
    }

    private List<?> work() {
        return tasks.of(
                UUID.fromString(proposal),
                new Lens(LocalDate.MAX, Instant.MAX, Visibility.RESTRICTED));
    }

    private static ValidatableResponse send(String list, String file) {
        return Desk.as("editor")
                .contentType("text/csv")
                .body(file)
                .post("/v1/sanctions-lists/" + list + "/imports")
                .then();
    }

    private static String row(String name, String reference) {
        return "name,aliases,reference\n" + name + ",," + reference + "\n";
    }

    /** Makes a word that is like no other. */
    private static String letters() {
        StringBuilder word = new StringBuilder();
        Random chance = new Random();
        for (int i = 0; i < 6; i++) {
            word.append("bdgklmnprstvz".charAt(chance.nextInt(13))).append("aeiou".charAt(i % 5));
        }
        return word.toString();
    }
}
