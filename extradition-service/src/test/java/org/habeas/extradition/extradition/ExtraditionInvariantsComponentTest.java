package org.habeas.extradition.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.habeas.extradition.Api.read;
import static org.habeas.extradition.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.habeas.docket.Visibility;
import org.habeas.extradition.subject.FactKind;
import org.habeas.extradition.subject.SubjectFact;
import org.habeas.extradition.subject.Subjects;
import org.habeas.platform.security.RowSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExtraditionInvariantsComponentTest {
    private static final String EXTRADITION = "extradition-proceedings";
    private static final String ASYLUM = "asylum-applications";

    @Inject Subjects subjects;
    @Inject EntityManager database;
    @Inject RowSecurity rows;

    private final UUID person = UUID.randomUUID();
    private final UUID extradition = UUID.randomUUID();
    private final UUID asylum = UUID.randomUUID();

    @Test
    void INV_X_01_of_two_requests_at_once_for_one_round_one_is_opened() throws Exception {
        List<Integer> answers =
                atOnce(() -> opened(UUID.randomUUID(), ",\"round\":1").extract().statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void INV_X_01_two_requests_at_once_without_a_round_are_two_rounds() throws Exception {
        List<Integer> rounds =
                atOnce(() ->
                        opened(UUID.randomUUID(), "").statusCode(201).extract().path("head.round"));

        assertThat(rounds).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void INV_X_01_the_database_keeps_a_round_from_being_opened_twice_whatever_the_rule_does() {
        opened(extradition, ",\"round\":1").statusCode(201);

        assertThatThrownBy(this::copyTheDocket).hasStackTraceContaining("extradition_round");
    }

    @Test
    void INV_X_01_a_request_repeats_one_between_the_same_states() {
        opened(extradition, "").statusCode(201);

        open(
                        EXTRADITION,
                        UUID.randomUUID(),
                        "{\"person_id\":\"%s\",\"requesting_state\":\"RU\",\"requested_state\":\"UA\",\"repeat_of\":\"%s\"}"
                                .formatted(person, extradition),
                        "public")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/head/repeat_of"));
    }

    @Test
    void INV_X_04_the_view_tells_the_state_to_which_a_suspension_returns() {
        opened(extradition, "").statusCode(201);

        record(
                        EXTRADITION,
                        extradition,
                        entry(
                                "{\"kind\":\"suspended\",\"ground\":\"health\"}",
                                "2018-01-01",
                                "public"))
                .statusCode(201);

        read(null, EXTRADITION, extradition)
                .body("status", equalTo("suspended"))
                .body("state.returns_to", equalTo("request_received"))
                .body("state.reached.on.date", equalTo("2017-10-01"));
        record(EXTRADITION, extradition, entry("{\"kind\":\"resumed\"}", "2018-02-01", "public"))
                .statusCode(201);
        read(null, EXTRADITION, extradition)
                .body("status", equalTo("request_received"))
                .body("state.returns_to", nullValue())
                .body("state.obstacles.ended_suspensions[0].to.date", equalTo("2018-02-01"));
    }

    @Test
    void INV_X_05_protection_against_the_state_behind_the_request_proposes_a_bar() {
        subjects.note(
                new SubjectFact(
                        person,
                        FactKind.PROSECUTED,
                        UUID.randomUUID(),
                        null,
                        "KZ",
                        "accused",
                        Visibility.PUBLIC));
        open(
                        EXTRADITION,
                        extradition,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"RU\",\"requested_state\":\"UA\",\"instigating_state\":\"KZ\",\"instigation_basis\":\"stated\"}"
                                .formatted(person),
                        "public",
                        entry("{\"kind\":\"request_received\"}", "2017-10-01", "public"))
                .statusCode(201);

        protectedAgainst("KZ");

        read(null, EXTRADITION, extradition)
                .body("status", equalTo("suspended"))
                .body("state.obstacles.bars", hasSize(0))
                .body("state.obstacles.proposed_bars.ground", contains("refugee_status"));
        confirmed();
        read(null, EXTRADITION, extradition)
                .body("status", equalTo("barred"))
                .body("state.outcome", equalTo("barred"));
    }

    @Test
    void INV_X_12_a_decision_of_which_only_the_report_has_a_date_was_made_before_it() {
        opened(extradition, "").statusCode(201);

        record(
                        EXTRADITION,
                        extradition,
                        entry(
                                "{\"kind\":\"refused\",\"level\":\"executive\",\"grounds\":[\"political_motive\"]}",
                                "../2021-01-06",
                                "public"))
                .statusCode(201);

        read(null, EXTRADITION, extradition)
                .body("state.decisions[0].on.date", equalTo("../2021-01-06"))
                .body("state.decisions[0].on.precision", equalTo("before"))
                .body("state.refusal_grounds", contains("political_motive"));
        as(null).get("/v1/" + EXTRADITION + "/" + extradition + "?as_of=2021-01-05")
                .then()
                .body("status", equalTo("request_received"));
    }

    @Test
    void a_private_surety_is_told_to_staff_and_an_office_to_everybody() {
        opened(extradition, "").statusCode(201);
        record(
                        EXTRADITION,
                        extradition,
                        entry(
                                "{\"kind\":\"bail_granted\",\"form\":\"personal_surety\",\"surety_persons\":[{\"office\":\"member of parliament\"}]}",
                                "2017-11",
                                "public"))
                .statusCode(201);
        record(
                        EXTRADITION,
                        extradition,
                        entry(
                                "{\"kind\":\"surety_stood\",\"surety\":{\"name\":\"Invented Friend\"}}",
                                "2017-11-30",
                                "public"))
                .statusCode(201);
        record(
                        EXTRADITION,
                        extradition,
                        entry(
                                "{\"kind\":\"surety_stood\",\"surety\":{\"person_id\":\"%s\",\"office\":\"member of parliament\"}}"
                                        .formatted(UUID.randomUUID()),
                                "2017-11-30",
                                "public"))
                .statusCode(201);

        for (String role : new String[] {null, "partner"}) {
            read(role, EXTRADITION, extradition)
                    .body("state.measure.measure", equalTo("bail"))
                    .body("state.measure.sureties.office", contains("member of parliament"))
                    .body("entries.act.kind", not(hasItem("surety_stood")));
        }
        read("editor", EXTRADITION, extradition).body("state.measure.sureties", hasSize(2));
        read("reviewer", EXTRADITION, extradition).body("state.measure.sureties", hasSize(3));
        record(
                        EXTRADITION,
                        extradition,
                        entry("{\"kind\":\"surety_stood\",\"surety\":{}}", "2017-11-30", "public"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/act/surety"));
    }

    @Test
    void neither_a_warning_nor_a_day_to_come_is_for_the_public() {
        opened(extradition, "").statusCode(201);
        record(
                        EXTRADITION,
                        extradition,
                        entry("{\"kind\":\"risk_reported\"}", "2018-01-01", "public"))
                .statusCode(201);
        record(
                        EXTRADITION,
                        extradition,
                        entry(
                                "{\"kind\":\"surrender_appointed\",\"day\":\"2018-03-01\"}",
                                "2018-02-01",
                                "public"))
                .statusCode(201);

        record(
                        EXTRADITION,
                        extradition,
                        entry("{\"kind\":\"surrendered\"}", "2028-03-01", "public")
                                .replace(
                                        "\"on\":\"2028-03-01\"",
                                        "\"on\":{\"date\":\"2028-03-01\",\"modality\":\"planned\"}"))
                .statusCode(422)
                .body("code", equalTo("surrender-to-come"));

        read("partner", EXTRADITION, extradition)
                .body("entries.act.kind", contains("request_received"))
                .body("state.appointments", hasSize(0));
        read("editor", EXTRADITION, extradition)
                .body("state.appointments[0].day.date", equalTo("2018-03-01"));
    }

    @Test
    void a_link_names_nothing_more_hidden_than_the_entry() {
        opened(extradition, "").statusCode(201);
        open(
                        ASYLUM,
                        asylum,
                        "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"CZ\"}"
                                .formatted(person),
                        "restricted")
                .statusCode(201);
        String act = "{\"kind\":\"suspended\",\"ground\":\"other\",\"link_id\":\"" + asylum + "\"}";

        record(EXTRADITION, extradition, entry(act, "2018-01-01", "public"))
                .statusCode(422)
                .body("code", equalTo("reference-hidden"));
        record(EXTRADITION, extradition, entry(act, "2018-01-01", "restricted")).statusCode(201);
    }

    @Test
    void the_treaty_is_one_between_these_states() {
        open(
                        EXTRADITION,
                        extradition,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"UA\",\"treaty_regime_id\":\"%s\"}"
                                .formatted(person, UUID.randomUUID()),
                        "public")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/head/treaty_regime_id"));
    }

    private ValidatableResponse opened(UUID id, String more) {
        return open(
                EXTRADITION,
                id,
                "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"UA\"%s}"
                        .formatted(person, more),
                "public",
                entry("{\"kind\":\"request_received\"}", "2017-10-01", "public"));
    }

    private void protectedAgainst(String state) {
        open(
                        ASYLUM,
                        asylum,
                        "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"UA\"}"
                                .formatted(person),
                        "public",
                        entry("{\"kind\":\"lodged\"}", "2018-01-01", "public"),
                        entry(
                                "{\"kind\":\"granted\",\"protection_type\":\"refugee_status\",\"finality\":\"final\",\"against_states\":[\"%s\"]}"
                                        .formatted(state),
                                "2018-06-01",
                                "public"))
                .statusCode(201);
    }

    private void confirmed() {
        record(
                        EXTRADITION,
                        extradition,
                        entry(
                                "{\"kind\":\"barred\",\"ground\":\"refugee_status\",\"link_id\":\"%s\"}"
                                        .formatted(asylum),
                                "2018-07-01",
                                "public"))
                .statusCode(201);
    }

    private interface Asking<T> {
        T ask();
    }

    private static <T> List<T> atOnce(Asking<T> asking) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<T>> answers =
                    IntStream.range(0, 2)
                            .mapToObj(_ ->
                                    two.submit(() -> {
                                        start.await();
                                        return asking.ask();
                                    }))
                            .toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        }
    }

    private void copyTheDocket() {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    rows.clear(Visibility.RESTRICTED);
                    database.createNativeQuery(
                                    """
                                    insert into docket (id, kind, head, subjects, visibility,
                                        created_at, created_by, folded_on)
                                    select gen_random_uuid(), kind, head, subjects, visibility,
                                        created_at, created_by, folded_on
                                    from docket where id = ?1
                                    """)
                            .setParameter(1, extradition)
                            .executeUpdate();
                });
    }
}
