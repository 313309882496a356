package org.habeas.cases.restriction;

import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
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

    private String restriction(String type, String... entries) {
        return Api.open(
                "restrictions",
                "{\"person_id\":\"%s\",\"type\":\"%s\",\"basis\":\"sentence\"}"
                        .formatted(person, type),
                "public",
                entries);
    }
}
