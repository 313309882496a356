package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Patience;
import org.habeas.e2e.system.Role;
import org.habeas.e2e.system.Topics;
import org.junit.jupiter.api.Test;

/** What a reader may not see leaves no trace in anything the reader gets. */
class RedactionIT {

    private static final Door PUBLIC = Door.as(Role.ANYBODY);
    private static final Door PARTNER = Door.as(Role.PARTNER);
    private static final Door REVIEWER = Door.as(Role.REVIEWER);

    private final Editor editor = new Editor();

    @Test
    void what_is_not_public_changes_no_byte_that_the_public_reads() {
        Hunted hunted = settled("Occulta Invented");
        Map<String, Answer> before = readBy(PUBLIC, hunted);

        List<Answer> secrets =
                List.of(
                        secretly("custody-records", hunted.custody(), arrest(), "confidential"),
                        secretly("persons", hunted.person(), name("Sub Rosa Arcana"), "restricted"),
                        secretly(
                                "extradition-proceedings",
                                hunted.extradition(),
                                Fact.of("{\"kind\": \"declared_admissible\"}", "2024-05-20"),
                                "confidential"),
                        secretly(
                                "campaigns",
                                hunted.campaign(),
                                Fact.of(
                                        """
                                        {"kind": "offer_made", "offer": "witness_list", \
                                        "text": "those who have seen it"}\
                                        """,
                                        "2024-05-21"),
                                "restricted"));
        UUID asylum = restrictedAsylum(hunted);
        Patience.until(() -> assertThat(extraditionAs(REVIEWER, hunted)).isEqualTo("suspended"));

        assertThat(secrets).allSatisfy(secret -> assertThat(secret.at("/events")).isEmpty());
        assertUnchanged(before, readBy(PUBLIC, hunted));
        assertThat(PUBLIC.get("/v1/asylum-applications/" + asylum).status()).isEqualTo(404);
        marker(hunted);
        assertThat(String.join("\n", Topics.events()))
                .doesNotContain(asylum.toString(), "Sub Rosa Arcana")
                .doesNotContain("\"confidential\"", "\"restricted\"")
                .satisfies(told ->
                        assertThat(secrets)
                                .allSatisfy(secret ->
                                        assertThat(told)
                                                .doesNotContain(secret.at("/entry/id").asText())));
        assertThat(PUBLIC.get("/v1/persons/" + hunted.person()).text())
                .doesNotContain("Arcana", "confidential", "restricted\"", asylum.toString());
    }

    @Test
    void a_restricted_asylum_application_suspends_the_extradition_for_those_only_who_may_know() {
        Hunted hunted = settled("Silentia Invented");

        restrictedAsylum(hunted);

        Patience.until(() -> assertThat(extraditionAs(REVIEWER, hunted)).isEqualTo("suspended"));
        assertThat(extraditionAs(PUBLIC, hunted)).isEqualTo("request_received");
        assertThat(extraditionAs(PARTNER, hunted)).isEqualTo("request_received");
        assertThat(extraditionAs(Door.as(Role.EDITOR), hunted)).isEqualTo("request_received");
        assertThat(PUBLIC.get("/v1/extradition-proceedings/" + hunted.extradition()).text())
                .doesNotContain("suspended", "asylum", "R-01");
    }

    @Test
    void a_reader_who_has_the_page_still_has_it_after_a_secret_entry() {
        Hunted hunted = settled("Immota Invented");
        String path = "/v1/custody-records/" + hunted.custody();
        String etag = PUBLIC.get(path).etag();
        String ofPartner = PARTNER.get(path).etag();

        secretly("custody-records", hunted.custody(), arrest(), "partner");

        assertThat(PUBLIC.get(path, "If-None-Match", etag).status()).isEqualTo(304);
        assertThat(PARTNER.get(path, "If-None-Match", ofPartner).status()).isEqualTo(200);
        assertThat(PARTNER.get(path).at("/status").asText()).isEqualTo("police_custody");
        assertThat(PUBLIC.get(path).at("/status").asText()).isEqualTo("wanted");
    }

    @Test
    void a_name_finds_somebody_only_for_those_who_may_know_it() {
        Hunted hunted = settled("Nominata Invented");

        secretly("persons", hunted.person(), name("Verissima Incognita"), "restricted");

        assertThat(found(REVIEWER, "Verissima")).contains(hunted.person().toString());
        assertThat(found(PUBLIC, "Verissima")).doesNotContain(hunted.person().toString());
        assertThat(found(PARTNER, "Verissima")).doesNotContain(hunted.person().toString());
    }

    @Test
    void a_person_whom_nobody_may_know_of_is_in_no_list_no_count_and_no_search() {
        int before = countOf(PUBLIC, "persons");
        UUID person = UUID.randomUUID();

        REVIEWER.put(
                        "/v1/persons/" + person,
                        Editor.opening(
                                "{\"named\": true, \"minor\": false}",
                                "restricted",
                                name("Absconditissima Nemo").shownTo("restricted")))
                .with(201);

        assertThat(PUBLIC.get("/v1/persons/" + person).status()).isEqualTo(404);
        assertThat(PARTNER.get("/v1/persons/" + person).status()).isEqualTo(404);
        assertThat(REVIEWER.get("/v1/persons/" + person).status()).isEqualTo(200);
        assertThat(countOf(PUBLIC, "persons")).isEqualTo(before);
        assertThat(found(PUBLIC, "Absconditissima")).isEmpty();
        assertThat(found(REVIEWER, "Absconditissima")).containsExactly(person.toString());
        assertThat(String.join("\n", Topics.events())).doesNotContain(person.toString());
    }

    @Test
    void the_name_of_a_minor_is_shown_to_no_reader_but_the_reviewer() {
        UUID child = UUID.randomUUID();
        editor.opens(
                "persons",
                child,
                "{\"named\": true, \"minor\": true}",
                name("Puerulina Invented").shownTo("public"));

        for (Door reader : List.of(PUBLIC, PARTNER)) {
            assertThat(reader.get("/v1/persons/" + child).text()).doesNotContain("Puerulina");
            assertThat(found(reader, "Puerulina")).isEmpty();
        }
        assertThat(REVIEWER.get("/v1/persons/" + child).text()).contains("Puerulina");
        assertThat(String.join("\n", Topics.events())).doesNotContain("Puerulina");
    }

    @Test
    void a_secret_entry_cannot_be_read_by_its_id() {
        Hunted hunted = settled("Signata Invented");
        String entry =
                secretly("custody-records", hunted.custody(), arrest(), "confidential")
                        .at("/entry/id")
                        .asText();
        String path = "/v1/custody-records/" + hunted.custody() + "/entries/" + entry;

        assertThat(PUBLIC.get(path).status()).isEqualTo(404);
        assertThat(PARTNER.get(path).status()).isEqualTo(404);
        assertThat(REVIEWER.get(path).with(200).at("/id").asText()).isEqualTo(entry);
    }

    @Test
    void neither_does_a_journey_in_time_tell_it() {
        Hunted hunted = settled("Peregrina Invented");
        String path = "/v1/custody-records/" + hunted.custody() + "?as_of=2024-12-31";
        Answer before = PUBLIC.get(path).with(200);

        secretly("custody-records", hunted.custody(), arrest(), "confidential");

        Answer after = PUBLIC.get(path).with(200);
        assertThat(after.at("/entries")).isEqualTo(before.at("/entries"));
        assertThat(after.at("/status")).isEqualTo(before.at("/status"));
        assertThat(after.at("/version")).isEqualTo(before.at("/version"));
        assertThat(after.at("/findings")).isEqualTo(before.at("/findings"));
    }

    /** Waits until the person's page has heard of what the other services have. */
    private Hunted settled(String name) {
        Hunted hunted = Hunted.by(editor, name);
        Patience.until(() ->
                assertThat(Hunted.page(hunted.person()).toString())
                        .contains(hunted.extradition().toString(), hunted.campaign().toString()));
        return hunted;
    }

    /** Something public after the secrets, so that what they might have told would be there. */
    private void marker(Hunted hunted) {
        UUID alert =
                editor.opens(
                        "interpol-alerts",
                        """
                        {"person_id": "%s", "alert_type": "diffusion"}\
                        """
                                .formatted(hunted.person()),
                        Fact.of("{\"kind\": \"deleted\"}", "2024-06-20"));
        Patience.until(() ->
                assertThat(Hunted.page(hunted.person()).toString()).contains(alert.toString()));
    }

    private static Map<String, Answer> readBy(Door reader, Hunted hunted) {
        UUID person = hunted.person();
        return List.of(
                        "/v1/persons/" + person,
                        "/v1/persons?q="
                                + Hunted.page(person).at("/display_name").asText().split(" ", 2)[0],
                        "/v1/persons?q=Arcana",
                        "/v1/persons/" + person + "/effects",
                        "/v1/persons/" + person + "/proceedings",
                        "/v1/custody-records/" + hunted.custody(),
                        "/v1/custody-records?person_id=" + person,
                        "/v1/custody-records?status=police_custody&count=only&person_id=" + person,
                        "/v1/extradition-proceedings/" + hunted.extradition(),
                        "/v1/extradition-proceedings?person_id=" + person,
                        "/v1/asylum-applications?count=only&person_id=" + person,
                        "/v1/asylum-applications?person_id=" + person,
                        "/v1/campaigns/" + hunted.campaign(),
                        "/v1/campaigns?person_id=" + person)
                .stream()
                .collect(Collectors.toMap(Function.identity(), path -> reader.get(path).with(200)));
    }

    private static void assertUnchanged(Map<String, Answer> before, Map<String, Answer> after) {
        before.forEach((path, answer) -> {
            Answer now = Objects.requireNonNull(after.get(path));
            assertThat(now.text()).as(path).isEqualTo(answer.text());
            assertThat(now.etag()).as(path).isEqualTo(answer.etag());
        });
    }

    private static Answer secretly(String kind, UUID docket, Fact fact, String visibility) {
        return REVIEWER.post(
                        "/v1/" + kind + "/" + docket + "/entries", fact.shownTo(visibility).json())
                .with(201);
    }

    private static UUID restrictedAsylum(Hunted hunted) {
        UUID application = UUID.randomUUID();
        REVIEWER.put(
                        "/v1/asylum-applications/" + application,
                        Editor.opening(
                                """
                                {"applicants": [{"person_id": "%s"}], "host_state": "LT"}\
                                """
                                        .formatted(hunted.person()),
                                "restricted",
                                Fact.of(
                                                "{\"kind\": \"lodged\", \"suspensive\": \"yes\"}",
                                                "2024-06-01")
                                        .shownTo("restricted")))
                .with(201);
        return application;
    }

    private static String extraditionAs(Door reader, Hunted hunted) {
        return reader.get("/v1/extradition-proceedings/" + hunted.extradition())
                .with(200)
                .at("/status")
                .asText();
    }

    private static List<String> found(Door reader, String name) {
        return reader.get("/v1/persons?q=" + name)
                .with(200)
                .at("/items")
                .valueStream()
                .map(item -> item.path("id").asText())
                .toList();
    }

    private static int countOf(Door reader, String kind) {
        return reader.get("/v1/" + kind + "?count=only").with(200).at("/count").asInt();
    }

    private static Fact arrest() {
        return Fact.of("{\"kind\": \"arrested\", \"state\": \"LT\"}", "2024-05-15");
    }

    private static Fact name(String name) {
        return Fact.of(
                """
                {"kind": "named", "value": "%s", "name_kind": "spelling_variant"}\
                """
                        .formatted(name),
                "2019-01-01");
    }
}
