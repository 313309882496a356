package org.habeas.cases.person;

import static io.restassured.RestAssured.given;
import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.id;
import static org.habeas.cases.Api.named;
import static org.habeas.cases.Api.open;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
class PersonComponentTest {

    @Test
    void a_page_gathers_what_every_docket_says_and_who_says_so() {
        String person =
                person(
                        "Maks Bokayev",
                        entry(
                                "{\"kind\":\"categorised\",\"category\":\"civil_society_activist\"}",
                                "2018-04-24/2018-04-28",
                                "public"),
                        entry(
                                "{\"kind\":\"occupation_recorded\",\"text\":\"activist in Atyrau\",\"occupation\":\"activism\"}",
                                "2018-04-24/2018-04-28",
                                "public"));
        String record =
                custody(
                        person,
                        entry(
                                "{\"kind\":\"imprisoned\",\"state\":\"KZ\"}",
                                "2016-11-28",
                                "public"));
        open(
                "criminal-proceedings",
                "{\"person_id\":\"%s\",\"prosecuting_state\":\"KZ\"}".formatted(person),
                "public",
                entry(
                        "{\"kind\":\"charge_brought\",\"charge\":\"discord\",\"source_term\":\"incitement of social discord\",\"offence\":\"incitement_of_discord\",\"provisions\":[{\"code\":\"KZ-CC\",\"article\":\"174\"}]}",
                        "2016-10",
                        "public"),
                entry(
                        "{\"kind\":\"sentence_pronounced\",\"sentence\":\"first\",\"components\":[{\"type\":\"imprisonment\",\"duration\":\"5 years\"}]}",
                        "2016-11-28",
                        "public"));
        open(
                "restrictions",
                "{\"person_id\":\"%s\",\"type\":\"ban_public_activities\",\"basis\":\"sentence\"}"
                        .formatted(person),
                "public",
                entry(
                        "{\"kind\":\"imposed\",\"duration\":\"three years\"}",
                        "2016-11-28",
                        "public"));

        read("/v1/persons/" + person)
                .statusCode(200)
                .body("display_name", equalTo("Maks Bokayev"))
                .body("names[0].kind", equalTo("primary"))
                .body("names[0].script", equalTo("Latn"))
                .body("categories", contains("civil_society_activist"))
                .body("standing.custody", equalTo("imprisoned"))
                .body("standing.liberty_profile", equalTo("detained"))
                .body("standing.since.date", equalTo("2016-11-28"))
                .body("standing.entry", notNullValue())
                .body("charges[0].source_term", equalTo("incitement of social discord"))
                .body("charges[0].provisions[0].article", equalTo("174"))
                .body("charges[0].sources[0].title", equalTo("Report"))
                .body("sentences[0].components[0].duration.raw", equalTo("5 years"))
                .body("restrictions[0].type", equalTo("ban_public_activities"))
                .body("restrictions[0].status", equalTo("active"))
                .body(
                        "timeline.what",
                        hasItems("named", "imprisoned", "charge_brought", "sentence_pronounced"))
                .body("timeline.docket", hasItem("/v1/custody-records/" + record))
                .body("timeline[0].sources[0].title", equalTo("Report"))
                .body("links.self", equalTo("/v1/persons/" + person));
    }

    @Test
    void who_is_released_under_a_restriction_is_not_free() {
        String person = person("Vladimir Kozlov");
        String record =
                custody(
                        person,
                        entry(
                                "{\"kind\":\"imprisoned\",\"state\":\"KZ\"}",
                                "2012-10-08",
                                "public"));
        open(
                "restrictions",
                "{\"person_id\":\"%s\",\"type\":\"terrorism_financing_listing\"}".formatted(person),
                "public",
                entry("{\"kind\":\"imposed\"}", "2013", "public"));

        record(
                        "custody-records",
                        record,
                        entry("{\"kind\":\"released\",\"state\":\"KZ\"}", "2016-08", "public"))
                .statusCode(201);

        read("/v1/persons/" + person)
                .body("standing.custody", equalTo("at_liberty"))
                .body("standing.liberty_profile", equalTo("released_restricted"))
                .body("standing.residual_restrictions", equalTo(true));
        read("/v1/persons/" + person + "?as_of=2015-01-01")
                .body("standing.custody", equalTo("imprisoned"))
                .body("as_of", equalTo("2015-01-01"))
                .body("display_name", equalTo("Vladimir Kozlov"))
                .body("timeline.what", not(hasItem("released")));
    }

    @Test
    void an_expected_release_changes_nothing() {
        String person = person("Talgat Ayan");
        custody(
                person,
                entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2016-11-28", "public"),
                entry(
                        "{\"kind\":\"restriction_of_liberty_started\",\"state\":\"KZ\"}",
                        "{\"date\":\"2018-04-29\",\"modality\":\"expected\"}",
                        "public"));

        read("/v1/persons/" + person + "?as_of=2018-04-30")
                .body("standing.custody", equalTo("imprisoned"))
                .body("standing.expected[0].act", equalTo("restriction_of_liberty_started"))
                .body("standing.expected[0].status", equalTo("due_unconfirmed"));
    }

    @Test
    void whose_name_is_hidden_has_one_pseudonym_and_no_initials() {
        String person =
                open(
                        "persons",
                        "{\"named\":true,\"minor\":false}",
                        "public",
                        named("Secret Witnessova", "primary", "confidential"),
                        entry(
                                "{\"kind\":\"categorised\",\"category\":\"lawyer\"}",
                                "2018",
                                "public"));

        String shown = readAsAnybody("/v1/persons/" + person).extract().path("display_name");

        readAsAnybody("/v1/persons/" + person)
                .body("display_name", startsWith("Person "))
                .body("names", empty())
                .body("possible_duplicates", nullValue())
                .body("timeline.what", contains("categorised"));
        readAsAnybody("/v1/persons/" + person + "?as_of=2020-01-01")
                .body("display_name", equalTo(shown));
        readAsAnybody("/v1/persons?q=Witnessova").body("items", empty());
        readAsAnybody("/v1/persons?q=Witnessova&count=only").body("count", equalTo(0));
        read("/v1/persons?q=Witnessova").body("items.id", contains(person));
        read("/v1/persons/" + person).body("display_name", equalTo("Secret Witnessova"));
    }

    @Test
    void a_child_keeps_its_name_whatever_the_request_says() {
        String child =
                open(
                        "persons",
                        "{\"named\":true,\"minor\":true}",
                        "public",
                        named("Alua Childova", "primary", "public"));

        readAsAnybody("/v1/persons/" + child)
                .body("display_name", startsWith("Person "))
                .body("timeline", empty());
        readAsAnybody("/v1/persons?q=Childova").body("items", empty());
    }

    @Test
    void anybody_is_found_by_any_spelling_in_any_order_in_either_script() {
        String person =
                person(
                        "Mukhtar Dzhakishev",
                        named("Мukhtar Dzhakishev", "homoglyph", "public"),
                        named("Dzhakishev", "short_form", "public"));

        for (String query :
                new String[] {
                    "Mukhtar Dzhakishev",
                    "Dzhakishev Mukhtar",
                    "Мukhtar Dzhakishev",
                    "Мухтар Джакишев",
                    "джакишев",
                    "Dzhakishev",
                    "Jakishev"
                }) {
            given().queryParam("q", query)
                    .get("/v1/persons")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(person))
                    .body("items[0].standing.custody", notNullValue());
        }
        given().queryParam("q", "Nazarbayev")
                .get("/v1/persons")
                .then()
                .body("items.id", not(hasItem(person)));
    }

    @Test
    void INV_C_01_a_name_with_lookalike_letters_is_never_primary_and_its_folded_form_is_offered() {
        String person = person("Аrdak Ashimova");

        read("/v1/persons/" + person)
                .body("display_name", equalTo("Ardak Ashimova"))
                .body("names.kind", contains("primary", "homoglyph"))
                .body("findings.code", contains("homoglyph-as-primary"));
        given().queryParam("q", "Ardak Ashimova")
                .get("/v1/persons")
                .then()
                .body("items.id", hasItem(person));
    }

    @Test
    void INV_C_02_an_equal_name_is_accepted_and_told_to_staff() {
        String first = person("Double Nameson");

        String second = person("Double Nameson");

        read("/v1/persons/" + second).body("possible_duplicates.person", contains(first));
        readAsAnybody("/v1/persons/" + second).body("possible_duplicates", nullValue());
    }

    @Test
    void after_a_correction_the_old_page_is_still_to_be_had() {
        String person = person("Known At");
        String before = "2018-04-24/2018-04-28";
        var wrong =
                record(
                        "persons",
                        person,
                        entry(
                                "{\"kind\":\"categorised\",\"category\":\"journalist\"}",
                                before,
                                "public"));
        String known = wrong.extract().path("entry.recorded_at");
        String etag = read("/v1/persons/" + person).extract().header("ETag");

        as("reviewer")
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body("{\"reason\":\"another person\"}")
                .post(
                        "/v1/persons/%s/entries/%s/retraction"
                                .formatted(person, (String) wrong.extract().path("entry.id")))
                .then()
                .statusCode(200);

        read("/v1/persons/" + person).body("categories", empty());
        read("/v1/persons/" + person + "?known_at=" + known)
                .body("categories", contains("journalist"));
    }

    @Test
    void sentences_that_contradict_each_other_stand_side_by_side() {
        String person = person("Muratkhan Tokmadi");
        String first = sentenced(person, "3 years", "2017-10-10", "public");
        String second = sentenced(person, "10 years and 6 months", "2018-03", "public");
        String hidden = sentenced(person, "7 years", "2007-09-03", "confidential");
        open(
                "contradictions",
                "{\"person_id\":\"%s\",\"question\":\"Which sentence was pronounced?\",\"type\":\"different_proceedings\"}"
                        .formatted(person),
                "public",
                position("3 years", first),
                position("10 years 6 months", second),
                position("7 years", hidden).replace("\"public\"", "\"confidential\""));

        read("/v1/persons/" + person)
                .body("sentences", hasSize(3))
                .body("alternatives[0].type", equalTo("different_proceedings"))
                .body("alternatives[0].status", equalTo("open"))
                .body("alternatives[0].positions", hasSize(3))
                .body("alternatives[0].positions[0].sources[0].title", equalTo("Report"));
        readAsAnybody("/v1/persons/" + person)
                .body("sentences", hasSize(2))
                .body(
                        "alternatives[0].positions.value",
                        containsInAnyOrder("3 years", "10 years 6 months"));
    }

    private static String sentenced(String person, String term, String on, String visibility) {
        return open(
                "criminal-proceedings",
                "{\"person_id\":\"%s\",\"prosecuting_state\":\"KZ\"}".formatted(person),
                visibility,
                entry(
                        "{\"kind\":\"sentence_pronounced\",\"sentence\":\"first\",\"components\":[{\"type\":\"imprisonment\",\"duration\":\"%s\"}]}"
                                .formatted(term),
                        on,
                        visibility));
    }

    private static String position(String value, String proceeding) {
        String sentence =
                read("/v1/criminal-proceedings/" + proceeding).extract().path("entries[0].id");
        return entry(
                "{\"kind\":\"position_taken\",\"value\":\"%s\",\"docket_kind\":\"criminal-proceedings\",\"docket_id\":\"%s\",\"entry_id\":\"%s\"}"
                        .formatted(value, proceeding, sentence),
                "2018-04-28",
                "public");
    }

    @Test
    void a_list_is_filtered_by_how_people_stand() {
        String person = person("Filter Listman");
        custody(person, entry("{\"kind\":\"abducted\"}", "2018-01-05", "public"));

        read("/v1/persons?custody=abducted&limit=200").body("items.id", hasItem(person));
        read("/v1/persons?custody=bail&limit=200").body("items.id", not(hasItem(person)));
        read("/v1/persons?custody=abducted&as_of=2018-01-05&limit=200")
                .body("items.id", hasItem(person));
        read("/v1/persons?custody=abducted&as_of=2018-01-04&limit=200")
                .body("items.id", not(hasItem(person)));
        read("/v1/persons?q=Listman&as_of=2018-01-05").statusCode(400);
        read("/v1/persons?custody=in_chains").statusCode(400);
        read("/v1/persons?q=").statusCode(400);
        read("/v1/persons/" + id()).statusCode(404);
    }

    @Test
    void nobody_gets_a_list_of_the_supporters_of_a_banned_movement() {
        String person =
                person(
                        "Movement Reader",
                        entry(
                                "{\"kind\":\"categorised\",\"category\":\"movement_supporter\"}",
                                "2018",
                                "public"));

        read("/v1/persons?category=movement_supporter")
                .statusCode(403)
                .body("code", equalTo("list-not-made"));
        read("/v1/persons?q=Movement Reader&category=movement_supporter").statusCode(403);
        read("/v1/persons/" + person).body("categories", contains("movement_supporter"));
    }
}
