package org.habeas.cases.reaction;

import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.id;
import static org.habeas.cases.Api.open;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.record;
import static org.habeas.cases.Bus.await;
import static org.habeas.cases.Bus.send;
import static org.habeas.cases.Bus.tell;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReactionComponentTest {
    private static final String KYIV = "\"state\":\"UA\",\"requesting_state\":\"KZ\"";

    @Test
    void R11_an_extradition_arrest_puts_the_person_into_custody_in_that_state() throws Exception {
        String person = person("Zhanara Arrested");
        String proceeding = id();

        UUID cause = tell("proceeding", "extradition-arrest-made", person, proceeding, KYIV);

        await(() -> standing(person, "custody").equals("extradition_detention"));
        read("/v1/persons/" + person)
                .body("standing.state", equalTo("UA"))
                .body("standing.liberty_profile", equalTo("detained"))
                .body(
                        "timeline.find { it.what == 'detained_for_extradition' }.cause.entry_id",
                        equalTo(cause.toString()))
                .body("proceedings.id", hasItem(proceeding))
                .body("proceedings.link", hasItem("/v1/extradition-proceedings/" + proceeding));
    }

    @Test
    void R12_extradition_bail_frees_conditionally_and_no_more() throws Exception {
        String person = person("Zhanara Bailed");
        String proceeding = id();
        tell("proceeding", "extradition-arrest-made", person, proceeding, KYIV);

        tell(
                "proceeding",
                "extradition-bail-granted",
                person,
                proceeding,
                KYIV + ",\"form\":\"personal_surety\"");

        await(() -> standing(person, "custody").equals("bail"));
        read("/v1/persons/" + person)
                .body("standing.liberty_profile", equalTo("conditionally_free"));
    }

    @Test
    void R02_a_protection_granted_shows_in_the_profile_until_it_ends() throws Exception {
        String person = person("Viktor Protected");
        String application = id();
        custody(person, entry("{\"kind\":\"lives_abroad\",\"state\":\"CH\"}", "2008", "public"));

        tell(
                "proceeding",
                "refugee-status-granted",
                person,
                application,
                "\"host_state\":\"CH\",\"protection_type\":\"refugee_status\"");

        await(() -> standing(person, "liberty_profile").equals("abroad_protected"));
        read("/v1/persons/" + person)
                .body("standing.protection.type", equalTo("refugee_status"))
                .body("standing.protection.application_id", equalTo(application));
        tell("proceeding", "protection-revoked", person, application, "\"host_state\":\"CH\"");
        await(() -> standing(person, "liberty_profile").equals("abroad_unprotected"));
    }

    @Test
    void R07_release_is_not_closure_while_a_restriction_lasts() {
        String person = person("Restricted Released");
        String record =
                custody(
                        person,
                        entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2012", "public"));
        open(
                "restrictions",
                "{\"person_id\":\"%s\",\"type\":\"terrorism_financing_listing\"}".formatted(person),
                "public",
                entry("{\"kind\":\"imposed\"}", "2013", "public"));
        String file =
                open(
                        "case-files",
                        "{\"persons\":[\"%s\"]}".formatted(person),
                        "public",
                        entry("{\"kind\":\"opened\"}", "2012", "public"));

        record(
                        "custody-records",
                        record,
                        entry("{\"kind\":\"released\",\"state\":\"KZ\"}", "2016-08", "public"))
                .statusCode(201);

        read("/v1/persons/" + person)
                .body("standing.liberty_profile", equalTo("released_restricted"));
        read("/v1/case-files/" + file)
                .body("status", equalTo("active"))
                .body("open_reasons", contains("restriction"));
        record(
                        "case-files",
                        file,
                        entry("{\"kind\":\"closed\",\"reason\":\"free\"}", "2017", "public"))
                .statusCode(409)
                .body("code", equalTo("case-file-has-open-reasons"))
                .body("detail", containsString("restriction"));
    }

    @Test
    void what_the_other_services_tell_reaches_the_page_once() throws Exception {
        String person = person("Campaign Subject");
        String campaign = id();
        UUID event = UUID.randomUUID();
        UUID entry = UUID.randomUUID();

        send(
                event,
                "advocacy",
                "campaign-launched",
                person,
                campaign,
                entry,
                "\"stance\":\"supports_subject\"");
        send(
                event,
                "advocacy",
                "campaign-launched",
                person,
                campaign,
                entry,
                "\"stance\":\"supports_subject\"");
        tell("advocacy", "demand-added", person, id(), "");

        await(() -> what(person).contains("demand-added"));
        read("/v1/persons/" + person)
                .body("campaigns", hasSize(2))
                .body("campaigns.id", hasItem(campaign))
                .body("timeline.what", hasItems("campaign-launched", "demand-added"))
                .body("timeline.findAll { it.what == 'campaign-launched' }", hasSize(1))
                .body(
                        "timeline.find { it.what == 'campaign-launched' }.facts.stance",
                        equalTo("supports_subject"));
        as("reviewer")
                .get("/v1/persons/" + person + "?as_of=2017-10-19")
                .then()
                .body("timeline.what", not(hasItem("campaign-launched")));
    }

    @Test
    void what_was_taken_back_elsewhere_is_off_the_page() throws Exception {
        String person = person("Mistaken Request");
        String proceeding = id();
        UUID wrong = tell("proceeding", "extradition-request-received", person, proceeding, "");
        await(() -> what(person).contains("extradition-request-received"));

        tell(
                "proceeding",
                "entry-retracted",
                person,
                proceeding,
                "\"retracted_entry_id\":\"" + wrong + "\"");

        await(() -> !what(person).contains("extradition-request-received"));
        read("/v1/persons/" + person).body("timeline.what", not(hasItem("entry-retracted")));
    }

    private static String standing(String person, String field) {
        return Objects.requireNonNull(
                read("/v1/persons/" + person).extract().path("standing." + field));
    }

    private static List<String> what(String person) {
        return read("/v1/persons/" + person).extract().path("timeline.what");
    }
}
