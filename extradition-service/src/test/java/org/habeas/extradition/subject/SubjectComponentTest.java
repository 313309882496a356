package org.habeas.extradition.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Api.as;
import static org.habeas.extradition.Api.entry;
import static org.habeas.extradition.Api.open;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.habeas.docket.Visibility;
import org.habeas.extradition.EventLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubjectComponentTest {
    @Inject EventLog events;
    @Inject Subjects subjects;
    @Inject EntityManager em;

    private final UUID person = UUID.randomUUID();

    @Test
    void a_mechanism_that_finds_a_political_motive_finds_a_persecuting_state() throws Exception {
        events.send(
                "habeas.advocacy",
                "habeas.advocacy.mechanism-decision-recorded.v1",
                person,
                "\"mechanism\":\"un_wgad\",\"decision_kind\":\"opinion\",\"respondent_state\":\"KZ\","
                        + "\"findings\":[\"wgad_category\",\"political_motive\"],\"demands\":[]");

        awaitProfile();
        profile()
                .body("persecuting_states", contains("KZ"))
                .body("prosecuting_states", hasSize(0))
                .body("has_pending_charges", equalTo(false));
    }

    @Test
    void R26_a_finding_taken_back_makes_no_persecuting_state_and_another_entry_leaves_it()
            throws Exception {
        UUID decision = UUID.randomUUID();
        UUID finding = UUID.randomUUID();
        UUID transmission = UUID.randomUUID();
        decided(decision, finding, "\"political_motive\"");
        decided(decision, transmission, "\"political_motive\"");
        awaitProfile();

        decided(decision, transmission, "\"political_motive\"");
        takenBack(decision, transmission);
        barrier();

        profile().body("persecuting_states", contains("KZ"));

        decided(decision, finding, "");
        takenBack(decision, finding);
        barrier();

        assertThat(subjects.persecutingStates(person).told("KZ")).isEmpty();
    }

    /** A decision tells everything each time, with the entry that was recorded or taken back. */
    private void decided(UUID decision, UUID entry, String findings) throws Exception {
        tellOf(
                decision,
                entry,
                "mechanism-decision-recorded",
                "\"mechanism\":\"un_wgad\",\"decision_kind\":\"opinion\",\"respondent_state\":\"KZ\","
                        + "\"findings\":["
                        + findings
                        + "],\"demands\":[]");
    }

    private void takenBack(UUID decision, UUID entry) throws Exception {
        tellOf(decision, entry, "entry-retracted", "\"retracted_entry_id\":\"" + entry + "\"");
    }

    private void tellOf(UUID decision, UUID entry, String type, String facts) throws Exception {
        events.sendOf(
                "habeas.advocacy",
                "habeas.advocacy." + type + ".v1",
                person,
                """
                {"person_id":"%s","docket_id":"%s","docket_kind":"mechanism-decisions",
                 "entry_id":"%s","state_before":"adopted","state_after":"adopted",
                 "visibility":"public",%s}
                """
                        .formatted(person, decision, entry, facts));
    }

    /** What was told of the person before has been heard once this has. */
    private void barrier() throws Exception {
        UUID affair = UUID.randomUUID();
        events.send(
                "habeas.advocacy",
                "habeas.advocacy.mechanism-decision-recorded.v1",
                person,
                affair,
                "\"respondent_state\":\"RU\",\"findings\":[\"persecution\"]");
        awaitStates("RU", true);
        events.send(
                "habeas.advocacy",
                "habeas.advocacy.mechanism-decision-recorded.v1",
                person,
                affair,
                "\"respondent_state\":\"RU\",\"findings\":[]");
        awaitStates("RU", false);
    }

    private void awaitStates(String state, boolean isIn) {
        long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (subjects.persecutingStates(person).told(state).isPresent() != isIn) {
            assertThat(System.nanoTime()).as("not heard yet").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    @Test
    void R14_death_ends_what_is_under_way_and_shows_in_the_profile() throws Exception {
        UUID extradition = UUID.randomUUID();
        requested(extradition);

        died();

        awaitProfile();
        as(null).get("/v1/extradition-proceedings/" + extradition)
                .then()
                .body("status", equalTo("ended_by_death"))
                .body("entries[-1].cause.rule", equalTo("R-14"));
    }

    @Test
    void R14_a_request_recorded_after_the_death_is_known_ends_on_the_day_told() throws Exception {
        died();
        awaitProfile();

        UUID extradition = UUID.randomUUID();
        requested(extradition);

        as(null).get("/v1/extradition-proceedings/" + extradition)
                .then()
                .body("status", equalTo("ended_by_death"))
                .body("entries", hasSize(2))
                .body("entries[-1].cause.rule", equalTo("R-14"))
                .body("entries[-1].on.date", equalTo("2024-02"));
    }

    @Test
    void R14_of_a_death_taken_back_nothing_is_left_but_its_history() throws Exception {
        UUID custody = UUID.randomUUID();
        UUID death = UUID.randomUUID();
        UUID extradition = UUID.randomUUID();
        requested(extradition);
        custody(custody, death, "person-died-in-custody", "deceased_in_custody", "");
        awaitProfile();

        String undone = ",\"retracted_entry_id\":\"" + death + "\"";
        custody(custody, death, "entry-retracted", "imprisoned", undone);
        custody(custody, death, "person-imprisoned", "imprisoned", "");
        barrier();

        as(null).get("/v1/extradition-proceedings/" + extradition)
                .then()
                .body("status", equalTo("request_received"))
                .body("entries", hasSize(2))
                .body("entries[-1].retracted_at", notNullValue());
    }

    private void died() throws Exception {
        UUID custody = UUID.randomUUID();
        custody(
                custody,
                UUID.randomUUID(),
                "person-died-in-custody",
                "deceased_in_custody",
                ",\"on\":{\"date\":\"2024-02\",\"precision\":\"month\",\"modality\":\"actual\"}");
    }

    private void custody(UUID docket, UUID entry, String type, String state, String more)
            throws Exception {
        events.sendOf(
                "habeas.cases",
                "habeas.case." + type + ".v1",
                person,
                """
                {"person_id":"%s","docket_id":"%s","docket_kind":"custody-records",
                 "entry_id":"%s","state_before":"imprisoned","state_after":"%s",
                 "visibility":"public"%s}
                """
                        .formatted(person, docket, entry, state, more));
    }

    @Test
    void a_host_state_is_told_in_the_class_of_the_application() {
        open(
                        "asylum-applications",
                        UUID.randomUUID(),
                        "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"BE\"}"
                                .formatted(person),
                        "restricted",
                        entry("{\"kind\":\"lodged\"}", "2018-01-01", "restricted"))
                .statusCode(201);

        as("editor").get("/v1/subjects/" + person).then().statusCode(404);
        as("reviewer")
                .get("/v1/subjects/" + person)
                .then()
                .statusCode(200)
                .body("host_states", contains("BE"));
    }

    @Test
    void a_query_that_forgot_to_ask_who_is_reading_gets_nothing() {
        subjects.note(
                new SubjectFact(
                        person,
                        FactKind.PROSECUTED,
                        UUID.randomUUID(),
                        null,
                        "KZ",
                        "accused",
                        Visibility.PUBLIC));

        Object seen =
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                em.createNativeQuery("select count(*) from subject_fact")
                                        .getSingleResult());

        assertThat(((Number) seen).longValue()).isZero();
    }

    @Test
    void R01_misses_nothing_when_request_and_application_are_recorded_at_once() throws Exception {
        for (int i = 0; i < 5; i++) {
            UUID extradition = UUID.randomUUID();
            UUID asylum = UUID.randomUUID();
            UUID subject = UUID.randomUUID();
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (Future<Integer> written :
                        threads.invokeAll(
                                Stream.<Callable<Integer>>of(
                                                () -> request(extradition, subject),
                                                () -> lodge(asylum, subject))
                                        .toList())) {
                    assertThat(written.get()).isEqualTo(201);
                }
            }

            as(null).get("/v1/extradition-proceedings/" + extradition)
                    .then()
                    .body("status", equalTo("suspended"));
        }
    }

    @Test
    void whoever_is_accused_under_one_label_or_in_one_framework_case_is_of_the_same_affair()
            throws Exception {
        UUID affair = UUID.randomUUID();
        UUID labelled = UUID.randomUUID();
        UUID linked = UUID.randomUUID();
        UUID stranger = UUID.randomUUID();
        accused(person, "Case of  %s".formatted(affair), null);
        accused(labelled, "case of %s".formatted(affair), affair);
        accused(linked, "another name of %s".formatted(affair), affair);
        accused(stranger, "case of somebody else " + stranger, null);
        awaitProfile(stranger);
        Stream.of(person, labelled, linked).forEach(this::awaitProfile);

        assertThat(subjects.ofSameFrameworkCase(person))
                .containsExactlyInAnyOrder(labelled, linked);
        assertThat(subjects.ofSameFrameworkCase(stranger)).isEmpty();
    }

    @Test
    void what_held_on_an_earlier_day_can_be_looked_at_until_it_is_taken_back() {
        UUID docket = UUID.randomUUID();
        UUID conviction = UUID.randomUUID();
        note(docket, UUID.randomUUID(), "accused", LocalDate.of(2017, 3, 1));
        note(docket, conviction, "convicted_final", LocalDate.of(2018, 3, 1));

        assertThat(wordsOn(LocalDate.of(2017, 1, 1))).isEmpty();
        assertThat(wordsOn(LocalDate.of(2018, 2, 28))).containsExactly("accused");
        assertThat(wordsOn(LocalDate.of(2018, 3, 1))).containsExactly("convicted_final");
        assertThat(subjects.nextChange(person, LocalDate.of(2017, 6, 1)))
                .contains(LocalDate.of(2018, 3, 1));

        note(docket, conviction, "accused", LocalDate.of(2018, 3, 1));
        subjects.forgetEntry(person, conviction);

        assertThat(wordsOn(LocalDate.of(2020, 1, 1))).containsExactly("accused");
    }

    private void note(UUID docket, UUID entry, String word, LocalDate since) {
        subjects.note(
                new SubjectFact(
                        person,
                        FactKind.PROSECUTED,
                        docket,
                        entry,
                        "KZ",
                        word,
                        Visibility.PUBLIC,
                        null,
                        since,
                        null));
    }

    private List<String> wordsOn(LocalDate day) {
        return subjects.on(List.of(person), day, Visibility.PUBLIC).stream()
                .map(SubjectFact::word)
                .toList();
    }

    private void accused(UUID whom, String label, @Nullable UUID affair) throws Exception {
        events.send(
                "habeas.cases",
                "habeas.case.charge-brought.v1",
                whom,
                "\"prosecuting_state\":\"KZ\",\"framework_case\":\"%s\"%s"
                        .formatted(
                                label,
                                affair == null
                                        ? ""
                                        : ",\"framework_case_id\":\"%s\"".formatted(affair)));
    }

    private void requested(UUID extradition) {
        assertThat(request(extradition, person)).isEqualTo(201);
    }

    private static int request(UUID extradition, UUID subject) {
        return open(
                        "extradition-proceedings",
                        extradition,
                        "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"UA\"}"
                                .formatted(subject),
                        "public",
                        entry("{\"kind\":\"request_received\"}", "2018-01-01", "public"))
                .extract()
                .statusCode();
    }

    private static int lodge(UUID asylum, UUID subject) {
        return open(
                        "asylum-applications",
                        asylum,
                        "{\"applicants\":[{\"person_id\":\"%s\"}],\"host_state\":\"UA\"}"
                                .formatted(subject),
                        "public",
                        entry("{\"kind\":\"lodged\"}", "2018-02-01", "public"))
                .extract()
                .statusCode();
    }

    private ValidatableResponse profile() {
        return as("editor").get("/v1/subjects/" + person).then();
    }

    private void awaitProfile() {
        awaitProfile(person);
    }

    private void awaitProfile(UUID whom) {
        long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (as("editor").get("/v1/subjects/" + whom).statusCode() != 200) {
            assertThat(System.nanoTime()).as("no profile yet").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
