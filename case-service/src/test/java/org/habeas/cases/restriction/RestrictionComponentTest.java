package org.habeas.cases.restriction;

import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.habeas.cases.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RestrictionComponentTest {
    private String person = "";

    @BeforeEach
    void register() {
        person = Api.person("Zhanbolat Mamay");
    }

    @Test
    void TL_14_a_ban_of_known_start_and_length_ends_by_itself() {
        String ban =
                restriction(
                        "ban_journalistic_activity",
                        entry(
                                "{\"kind\":\"imposed\",\"starts_from\":\"entry_into_force\","
                                        + "\"starts_on\":\"2017-09-23\",\"duration\":\"three years\"}",
                                "2017-09-07",
                                "public"));

        read("/v1/restrictions/" + ban + "?as_of=2020-09-23")
                .body("status", equalTo("active"))
                .body("state.expected_end", equalTo("2020-09-23"))
                .body("next_change", equalTo("2020-09-24"));
        read("/v1/restrictions/" + ban).body("status", equalTo("expired"));
    }

    @Test
    void INV_C_09_a_restriction_outlives_custody() {
        String ban =
                restriction(
                        "ban_public_activities",
                        entry(
                                "{\"kind\":\"imposed\",\"starts_from\":\"release\",\"duration\":"
                                        + "\"three years\"}",
                                "2016-11-28",
                                "public"));
        String custody =
                Api.custody(
                        person,
                        entry(
                                "{\"kind\":\"imprisoned\",\"state\":\"KZ\"}",
                                "2016-11-28",
                                "public"));

        record("custody-records", custody, entry("{\"kind\":\"released\"}", "2018-05-02", "public"))
                .statusCode(201);

        read("/v1/restrictions/" + ban).body("status", equalTo("active"));
        read("/v1/persons/" + person)
                .body("standing.liberty_profile", equalTo("released_restricted"));
    }

    @Test
    void INV_C_10_a_listing_freezes_no_account_and_a_delisting_is_told_as_such() {
        String listing =
                restriction(
                        "terrorism_financing_listing",
                        entry(
                                "{\"kind\":\"imposed\",\"starts_from\":\"listing\"}",
                                "2017",
                                "public"));

        read("/v1/restrictions?person_id=" + person).body("items", hasSize(1));
        record(
                        "restrictions",
                        listing,
                        entry("{\"kind\":\"lifted\",\"by\":\"committee\"}", "2020-03-04", "public"))
                .statusCode(201)
                .body("events.type", contains("person-delisted"));
    }

    @Test
    void INV_C_10_a_listing_and_a_delisting_suggest_what_nobody_has_recorded() {
        String listing =
                restriction(
                        "terrorism_financing_listing",
                        entry("{\"kind\":\"imposed\"}", "2017-01-01", "public"));
        String path = "/v1/restrictions/" + listing;

        read(path).body("state.suggestions.step", contains("confirm_freeze"));
        readAsAnybody(path).body("state.suggestions", nullValue());
        read("/v1/restrictions?person_id=" + person).body("items", hasSize(1));

        String accounts =
                Api.open(
                        "restrictions",
                        "{\"person_id\":\"%s\",\"type\":\"bank_accounts_frozen\",\"basis\":\"listing\"}"
                                .formatted(person),
                        "public",
                        entry("{\"kind\":\"imposed\"}", "2017-12-01", "public"));
        read(path).body("state.suggestions", hasSize(0));

        record("restrictions", listing, entry("{\"kind\":\"lifted\"}", "2020-03-04", "public"))
                .statusCode(201);

        read("/v1/restrictions/" + accounts)
                .body("status", equalTo("active"))
                .body("state.suggestions.step", contains("confirm_unfreeze"))
                .body("state.suggestions[0].restriction", equalTo(accounts));
    }

    @Test
    void the_number_of_an_account_and_an_amount_are_refused() {
        String accounts = restriction("bank_accounts_frozen");

        for (String text :
                List.of("KZ86125KZT5004100100", "account 4405 6397 1234", "5000000 tenge")) {
            record(
                            "restrictions",
                            accounts,
                            entry(
                                    "{\"kind\":\"imposed\",\"detail\":\"%s\"}".formatted(text),
                                    "2017-12-01",
                                    "public"))
                    .statusCode(422)
                    .body("code", equalTo("number-not-kept"))
                    .body("errors[0].pointer", equalTo("/act/detail"));
        }
        record(
                        "restrictions",
                        accounts,
                        entry(
                                "{\"kind\":\"imposed\",\"detail\":\"all accounts since 2017-12-01\"}",
                                "2017-12-01",
                                "public"))
                .statusCode(201);
    }

    @Test
    void that_children_get_no_maintenance_is_told_to_nobody_by_mistake() {
        String blocked =
                restriction(
                        "maintenance_blocked",
                        entry("{\"kind\":\"imposed\"}", "2017-12-01", "public"));

        readAsAnybody("/v1/restrictions/" + blocked).statusCode(404);
        Api.as("partner").get("/v1/restrictions/" + blocked).then().statusCode(404);
        Api.as("editor").get("/v1/restrictions/" + blocked).then().statusCode(200);
    }

    @Test
    void the_public_learns_at_most_that_the_family_is_affected() {
        String accounts =
                restriction(
                        "bank_accounts_frozen",
                        entry("{\"kind\":\"imposed\"}", "2017-12-01", "public"),
                        entry("{\"kind\":\"family_affected\"}", "2017-12-01", "public"),
                        entry(
                                "{\"kind\":\"dependants_affected\",\"effects\":[{\"dependants\":"
                                        + "\"children\",\"effect\":\"maintenance_blocked\"}]}",
                                "2017-12-01",
                                "public"));
        String path = "/v1/restrictions/" + accounts;

        readAsAnybody(path)
                .body("state.family_affected", equalTo(true))
                .body(not(containsString("maintenance")))
                .body(not(containsString("children")));
        readAsAnybody("/v1/persons/" + person)
                .body("restrictions[0].family_affected", equalTo(true))
                .body(not(containsString("maintenance")));
        Api.as("editor")
                .get(path)
                .then()
                .body("state.affected_dependants.effect", contains("maintenance_blocked"));
    }

    @Test
    void a_proceeding_that_is_hidden_is_not_named() {
        String proceeding =
                Api.open(
                        "criminal-proceedings",
                        "{\"person_id\":\"%s\",\"prosecuting_state\":\"KZ\"}".formatted(person),
                        "restricted");
        String ban =
                Api.open(
                        "restrictions",
                        "{\"person_id\":\"%s\",\"type\":\"travel_ban\",\"proceeding_id\":\"%s\"}"
                                .formatted(person, proceeding),
                        "public");

        readAsAnybody("/v1/restrictions/" + ban).body("head.proceeding_id", nullValue());
        read("/v1/restrictions/" + ban).body("head.proceeding_id", equalTo(proceeding));
    }

    private String restriction(String type, String... entries) {
        return Api.open(
                "restrictions",
                "{\"person_id\":\"%s\",\"type\":\"%s\",\"basis\":\"sentence\"}"
                        .formatted(person, type),
                "public",
                entries);
    }
}
