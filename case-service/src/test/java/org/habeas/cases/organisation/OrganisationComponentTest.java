package org.habeas.cases.organisation;

import static org.habeas.cases.Api.as;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.read;
import static org.habeas.cases.Api.readAsAnybody;
import static org.habeas.cases.Api.record;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.habeas.cases.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganisationComponentTest {
    private static final String BANNED =
            "{\"kind\":\"legal_status_changed\",\"status\":\"banned\",\"by\":\"a court\",\"reason\":\"r\"}";

    @Test
    void a_ban_is_told_and_lists_are_filtered_by_it() {
        String movement = open("political_movement");

        record("organisations", movement, entry(BANNED, "2018-03", "public"))
                .statusCode(201)
                .body("events.type", contains("organisation-banned"));

        readAsAnybody(
                        "/v1/organisations?type=political_movement&state=KZ&legal_status=banned&limit=200")
                .body("items.id", hasItem(movement));
        readAsAnybody("/v1/organisations?legal_status=legal&limit=200")
                .body("items.id", not(hasItem(movement)));
        readAsAnybody("/v1/organisations/" + movement + "?as_of=2018-02-01")
                .body("state.legal_status", equalTo("unknown"));
    }

    @Test
    void a_ban_above_partner_is_not_told_to_other_services() {
        String movement = open("political_movement");

        record("organisations", movement, entry(BANNED, "2018-03", "confidential"))
                .statusCode(201)
                .body("events", empty());
    }

    @Test
    void E_4_2_no_endpoint_lists_members_of_a_banned_organisation() {
        String movement = open("political_movement", entry(BANNED, "2018-03", "public"));

        read("/v1/organisations/" + movement + "/members").statusCode(404);
        for (String filter : new String[] {"organisation_id", "member_of", "membership"}) {
            read("/v1/persons?" + filter + "=" + movement).statusCode(400);
        }
        read("/v1/organisations?person_id=" + Api.id()).body("items", empty());
    }

    @Test
    void a_group_that_nobody_has_classified_is_for_staff() {
        String id =
                as("reviewer")
                        .contentType("application/json")
                        .body("{\"head\":{\"type\":\"cso\"},\"entries\":[]}")
                        .post("/v1/organisations")
                        .path("id");

        as("partner").get("/v1/organisations/" + id).then().statusCode(404);
        as("editor").get("/v1/organisations/" + id).then().statusCode(200);
    }

    private static String open(String type, String... entries) {
        return Api.open(
                "organisations",
                "{\"type\":\"%s\",\"state\":\"KZ\"}".formatted(type),
                "public",
                entries);
    }
}
