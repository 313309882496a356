package org.habeas.cases.person;

import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.named;
import static org.habeas.cases.Api.open;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonFactsComponentTest {

    @Test
    void a_page_shows_ages_offices_ties_and_what_other_databases_call_the_person() {
        String key = "x" + UUID.randomUUID();
        String friend = person("Friend Factova");
        String person =
                person(
                        "Page Factova",
                        entry("{\"kind\":\"born\"}", "1953-02", "public"),
                        entry("{\"kind\":\"age_stated\",\"age\":65}", "2018-04-24/..", "public"),
                        entry(
                                "{\"kind\":\"occupation_recorded\",\"text\":\"minister\",\"occupation\":\"office\",\"period\":{\"from\":\"2001\",\"to\":\"2004\"},\"occupation_code\":\"029002010000\"}",
                                "2018-04-24",
                                "public"),
                        entry(
                                "{\"kind\":\"related\",\"relation\":\"friend\",\"person\":\"%s\",\"period\":{\"from\":\"1999\"},\"basis\":\"a letter\"}"
                                        .formatted(friend),
                                "2018-04-24",
                                "public"),
                        entry(
                                "{\"kind\":\"externally_identified\",\"system\":\"othernet\",\"value\":\"%s\"}"
                                        .formatted(key),
                                "2018-04-24",
                                "public"),
                        entry(
                                "{\"kind\":\"stated\",\"predicate\":\"demand_to_testify\",\"text\":\"refused\"}",
                                "2018-04-24",
                                "public"),
                        entry(
                                "{\"kind\":\"membership_recorded\",\"community\":\"a union\",\"community_kind\":\"trade_union\"}",
                                "2018-04-24",
                                "public"));

        readAsAnybody("/v1/persons/" + person)
                .body("born.date", equalTo("1953-02"))
                .body("born.precision", equalTo("month"))
                .body("is_minor", equalTo("no"))
                .body("life_status", equalTo("unknown"))
                .body("ages[0].age", equalTo(65))
                .body("occupations[0].ended", equalTo(true))
                .body("occupations[0].period.from.date", equalTo("2001"))
                .body("occupations[0].occupation_code", equalTo("029002010000"))
                .body("relations[0].basis", equalTo("a letter"))
                .body("statements[0].predicate", equalTo("other"))
                .body("statements[0].raw_predicate", equalTo("demand_to_testify"))
                .body("memberships[0].community", equalTo("a union"))
                .body("memberships[0].asserted_or_denied", equalTo("asserted"));
        readAsAnybody("/v1/persons?external_id=othernet:" + key).body("items.id", contains(person));
        readAsAnybody("/v1/persons/" + person + "?as_of=2002-01-01")
                .body("occupations[0].ended", equalTo(false));
    }

    @Test
    void who_shares_an_id_of_another_database_is_suspected_to_be_the_same() {
        String key =
                entry(
                        "{\"kind\":\"externally_identified\",\"system\":\"othernet\",\"value\":\"%s\"}"
                                .formatted(UUID.randomUUID()),
                        "2018",
                        "public");
        String first = person("Onekey Firstova", key);

        String second = person("Samekey Otherova", key);

        read("/v1/persons/" + second).body("possible_duplicates.person", contains(first));
    }

    @Test
    void an_occupation_ends_by_an_entry_of_its_own() {
        String person = person("Ending Factova");
        String occupation =
                record(
                                "persons",
                                person,
                                entry(
                                        "{\"kind\":\"occupation_recorded\",\"text\":\"editor\",\"occupation\":\"profession\"}",
                                        "2018",
                                        "public"))
                        .extract()
                        .path("entry.id");

        record(
                        "persons",
                        person,
                        entry(
                                "{\"kind\":\"occupation_ended\",\"occupation\":\"%s\"}"
                                        .formatted(occupation),
                                "2016-05",
                                "public"))
                .statusCode(201);

        readAsAnybody("/v1/persons/" + person)
                .body("occupations[0].ended", equalTo(true))
                .body("occupations[0].ended_on.date", equalTo("2016-05"));
    }

    @Test
    void no_list_can_be_made_by_what_people_belong_to() {
        String person =
                person(
                        "Member Inventedova",
                        membership("banned_organisation", "Invented Movement", "public"),
                        membership("religious_community", "Invented Community", "public"),
                        unclassified("party", "Invented Party"));

        readAsAnybody("/v1/persons/" + person)
                .body("memberships", empty())
                .body("timeline.what", not(hasItem("membership_recorded")));
        as("editor").get("/v1/persons/" + person).then().body("memberships", empty());
        read("/v1/persons/" + person)
                .body(
                        "memberships.community",
                        hasItems("Invented Movement", "Invented Community", "Invented Party"));
        for (String filter :
                new String[] {"membership", "community", "community_kind", "organisation_id"}) {
            read("/v1/persons?" + filter + "=Invented Movement").statusCode(400);
        }
        read("/v1/persons?q=Invented Movement").body("items.id", not(hasItem(person)));
    }

    @Test
    void of_whom_nobody_knows_whether_they_are_a_child_no_name_is_told() {
        String unsure =
                open(
                        "persons",
                        "{\"named\":true,\"is_minor\":\"unknown\"}",
                        "public",
                        named("Grand Inventedson", "primary", "public"),
                        entry("{\"kind\":\"age_stated\",\"age\":19}", "2018", "public"));

        readAsAnybody("/v1/persons/" + unsure)
                .body("display_name", startsWith("Person "))
                .body("is_minor", equalTo("unknown"))
                .body("ages", empty());
        readAsAnybody("/v1/persons?q=Inventedson").body("items", empty());
        read("/v1/persons/" + unsure).body("display_name", equalTo("Grand Inventedson"));
        as("reviewer")
                .contentType(ContentType.JSON)
                .body("{\"head\":{\"minor\":true,\"is_minor\":\"no\"},\"entries\":[]}")
                .post("/v1/persons")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/head/is_minor"));
    }

    @Test
    void the_age_of_a_child_is_for_named_persons() {
        String person =
                person(
                        "Once Youngova",
                        entry(
                                "{\"kind\":\"age_stated\",\"age\":14,\"event\":\"the alleged offence\"}",
                                "2018",
                                "public"));

        as("editor").get("/v1/persons/" + person).then().body("ages", empty());
        read("/v1/persons/" + person).body("ages[0].event", equalTo("the alleged offence"));
    }

    @Test
    void who_is_pressed_to_testify_against_whom_is_told_to_staff_on_both_pages() {
        String target = person("Target Inventedov");
        String witness = person("Witness Inventedov");

        record(
                        "persons",
                        witness,
                        entry(
                                "{\"kind\":\"pressed_to_testify\",\"against\":\"%s\",\"by\":\"investigators\"}"
                                        .formatted(target),
                                "2018",
                                "public"))
                .statusCode(201);

        as("editor")
                .get("/v1/persons/" + target)
                .then()
                .body("pressed_to_testify_by.person", contains(witness));
        as("editor")
                .get("/v1/persons/" + witness)
                .then()
                .body("pressed_to_testify_against.person", contains(target))
                .body("roles", hasItem("witness_coerced"));
        as("partner").get("/v1/persons/" + target).then().body("pressed_to_testify_by", empty());
        readAsAnybody("/v1/persons/" + witness)
                .body("pressed_to_testify_against", empty())
                .body("roles", empty());
    }

    @Test
    void relatives_who_are_pursued_as_such_stand_on_the_page_of_whom_it_is_about() {
        String target = person("Headof Familyov");
        String son =
                person(
                        "Sonof Familyov",
                        entry(
                                "{\"kind\":\"related\",\"relation\":\"child_of\",\"person\":\"%s\"}"
                                        .formatted(target),
                                "2018",
                                "public"));
        readAsAnybody("/v1/persons/" + target).body("relatives_pursued", empty());

        record(
                        "persons",
                        son,
                        entry(
                                "{\"kind\":\"categorised\",\"category\":\"relative_of_target\"}",
                                "2018",
                                "public"))
                .statusCode(201);

        readAsAnybody("/v1/persons/" + target)
                .body("relatives_pursued[0].person", equalTo(son))
                .body("relatives_pursued[0].relation", equalTo("child_of"));
        readAsAnybody("/v1/persons/" + son).body("roles", contains("relative"));
    }

    @Test
    void who_is_recorded_dead_is_dead_on_the_custody_record_and_alive_again_if_it_was_wrong() {
        String person = person("Death Inventedov");
        String record =
                custody(
                        person,
                        entry("{\"kind\":\"arrested\",\"state\":\"KZ\"}", "2020-02-24", "public"));
        readAsAnybody("/v1/persons/" + person).body("life_status", equalTo("alive"));

        var death =
                record(
                        "persons",
                        person,
                        entry(
                                "{\"kind\":\"death_recorded\",\"circumstances\":\"in_custody\",\"qualified_as\":\"murdered\",\"state\":\"KZ\"}",
                                "2020-02-25",
                                "public"));

        readAsAnybody("/v1/persons/" + person)
                .body("life_status", equalTo("deceased"))
                .body("death.qualified_as", equalTo("murdered"))
                .body("death.date.date", equalTo("2020-02-25"))
                .body("standing.custody", equalTo("deceased_in_custody"));
        readAsAnybody("/v1/persons?life_status=deceased&limit=200")
                .body("items.id", hasItem(person));
        readAsAnybody("/v1/persons/" + person + "?as_of=2020-02-24")
                .body("life_status", equalTo("alive"))
                .body("death", nullValue());
        as("reviewer")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"reason\":\"another man\"}")
                .post(
                        "/v1/persons/%s/entries/%s/retraction"
                                .formatted(person, (String) death.extract().path("entry.id")))
                .then()
                .statusCode(200);
        readAsAnybody("/v1/persons/" + person)
                .body("life_status", equalTo("alive"))
                .body("standing.custody", equalTo("police_custody"));
        readAsAnybody("/v1/custody-records/" + record).body("status", equalTo("police_custody"));
    }

    @Test
    void a_death_on_the_custody_record_is_a_death_of_the_person() {
        String person = person("Custody Deathov");
        custody(person, entry("{\"kind\":\"died\",\"in_custody\":true}", "2020-02", "public"));

        readAsAnybody("/v1/persons/" + person)
                .body("life_status", equalTo("deceased"))
                .body("death", nullValue());
    }

    @Test
    void a_flag_guards_what_is_recorded_after_it_whatever_the_request_says() {
        String exile = person("Exile Inventedov", flag("location_of_exile"));

        record(
                        "persons",
                        exile,
                        entry(
                                "{\"kind\":\"occupation_recorded\",\"text\":\"lives there\",\"occupation\":\"residence\"}",
                                "2018",
                                "public"))
                .statusCode(201)
                .body("entry.visibility", equalTo("restricted"));

        readAsAnybody("/v1/persons/" + exile).body("occupations", empty()).body("flags", empty());
        as("editor")
                .get("/v1/persons/" + exile)
                .then()
                .body("flags", contains("location_of_exile"));
    }

    @Test
    void what_cannot_be_is_refused_and_the_pointer_says_where() {
        String person = person("Refused Inventedov");

        refused(
                person,
                "{\"kind\":\"occupation_recorded\",\"text\":\"x\",\"occupation\":\"office\",\"period\":{\"from\":\"2004\",\"to\":\"2001\"}}",
                "/act/period/to");
        refused(
                person,
                "{\"kind\":\"membership_recorded\",\"community_kind\":\"party\"}",
                "/act/community");
        refused(person, "{\"kind\":\"age_stated\",\"age\":131}", "/act/age");
        refused(
                person,
                "{\"kind\":\"occupation_recorded\",\"text\":\"x\",\"occupation\":\"office\",\"occupation_code\":\"12\"}",
                "/act/occupation_code");
        refused(
                person,
                "{\"kind\":\"externally_identified\",\"system\":\"Has Space\",\"value\":\"x\"}",
                "/act/system");
        read("/v1/persons/" + person).body("version", notNullValue()).body("ages", hasSize(0));
    }

    private static void refused(String person, String act, String pointer) {
        record("persons", person, entry(act, "2018", "public"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static String flag(String flag) {
        return entry(
                "{\"kind\":\"sensitivity_flagged\",\"flag\":\"%s\"}".formatted(flag),
                "2018",
                "public");
    }

    private static String membership(String kind, String community, String visibility) {
        return entry(act(kind, community), "2018", visibility);
    }

    private static String unclassified(String kind, String community) {
        return "{\"act\":%s,\"on\":\"2018\",\"sources\":[{\"title\":\"Report\"}]}"
                .formatted(act(kind, community));
    }

    private static String act(String kind, String community) {
        return "{\"kind\":\"membership_recorded\",\"community\":\"%s\",\"community_kind\":\"%s\"}"
                .formatted(community, kind);
    }
}
