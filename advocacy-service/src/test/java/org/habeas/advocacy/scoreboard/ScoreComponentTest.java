package org.habeas.advocacy.scoreboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.habeas.advocacy.Desk;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScoreComponentTest {
    private static final List<String> CLASSES =
            List.of("public", "partner", "confidential", "restricted");
    private static final List<String> STAGES =
            List.of(
                    "open",
                    "partially_met",
                    "met",
                    "rejected",
                    "overtaken",
                    "reopened",
                    "withdrawn");

    private final UUID anna = UUID.randomUUID();
    private final UUID boris = UUID.randomUUID();

    @Inject DemandSpans spans;

    @Test
    void days_run_from_the_demand_to_what_met_it() {
        String campaign = Desk.campaign("supports_subject", anna, boris);
        String demand = Desk.demand(campaign, "raise_in_dialogue", anna, boris);
        Desk.record("demands/" + demand, met(anna), "2018-05-04").statusCode(201);

        JsonPath group = group(campaign, "public", "as_of=2020-01-01");

        assertThat(group.getInt("demanded")).isEqualTo(2);
        assertThat(group.getInt("open")).isEqualTo(1);
        assertThat(group.getInt("met")).isEqualTo(1);
        assertThat(group.getDouble("days_to_met.median")).isEqualTo(10);
        assertThat(group.getInt("days_to_met.computable")).isEqualTo(1);
    }

    @Test
    void a_month_is_no_day_and_is_counted_as_not_computable() {
        String campaign = Desk.campaign("supports_subject", anna);
        String demand = Desk.demand(campaign, "raise_in_dialogue", anna);
        Desk.record("demands/" + demand, met(anna), "2018-05").statusCode(201);

        JsonPath group = group(campaign, "public", "as_of=2020-01-01");

        assertThat(group.getInt("days_to_met.not_computable")).isEqualTo(1);
        assertThat((Object) group.get("days_to_met.median")).isNull();
    }

    @Test
    void INV_A_02_what_a_hostile_campaign_demands_is_never_among_ours() {
        String campaign = Desk.campaign("opposes_subject", anna);
        Desk.demand(campaign, "other", anna);

        Desk.readInPublic("outcomes/statistics?by=campaign")
                .statusCode(200)
                .body("groups.findAll { it.value == '" + campaign + "' }", hasSize(0))
                .body("hostile.demanded", greaterThanOrEqualTo(1));
    }

    @Test
    void who_was_asked_is_counted_by_office_group_and_state() {
        String office =
                Desk.open(
                        "recipients",
                        """
                        {"head":{"institution":"Invented Ministry","office_title":"Minister",
                                 "group":"foreign_government","of_state":"LT"},
                         "visibility":"public"}
                        """);
        String campaign = Desk.campaign("supports_subject", anna);
        Desk.demand(
                campaign,
                "raise_in_dialogue",
                ",\"addressees\":[{\"recipient_id\":\"%s\"},{\"name\":\"Somebody\"}]"
                        .formatted(office),
                anna);

        Desk.readInPublic("outcomes/statistics?by=addressee")
                .body("groups.find { it.value == '%s' }.score.open".formatted(office), equalTo(1))
                .body(
                        "groups.find { it.value == '%s' }.label".formatted(office),
                        equalTo("Minister, Invented Ministry"));
        Desk.readInPublic("outcomes/statistics?by=state")
                .body("groups.find { it.value == 'LT' }.score.open", greaterThanOrEqualTo(1));
        Desk.readInPublic("outcomes/statistics?by=group")
                .body(
                        "groups.find { it.value == 'foreign_government' }.score.open",
                        greaterThanOrEqualTo(1));
        Desk.readInPublic("outcomes/statistics?by=moon").statusCode(400);
        Desk.readInPublic("outcomes/statistics").body("by", nullValue());
    }

    @Test
    void the_numbers_are_those_of_a_recount_on_random_days_for_every_reader() {
        Random random = new Random(7);
        String campaign = Desk.campaign("supports_subject", anna, boris);
        List<String> demands = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String demand = Desk.demand(campaign, "raise_in_dialogue", anna, boris);
            demands.add(demand);
            for (int j = 0; j < 5; j++) {
                act(demand, random);
            }
        }

        compare(campaign, demands, random);
        Instant then = Instant.now();
        demands.forEach(demand -> act(demand, random));
        String known = "&known_at=" + then;
        LocalDate day = LocalDate.parse("2020-01-01");
        assertThat(counted(campaign, "reviewer", "as_of=" + day + known))
                .isEqualTo(recounted(demands, "reviewer", "as_of=" + day + known));
        compare(campaign, demands, random);

        again(demands);
        compare(campaign, demands, random);
    }

    /** As a rebuild does. */
    private void again(List<String> demands) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        demands.forEach(demand -> spans.fill("demands", UUID.fromString(demand))));
    }

    private static void compare(String campaign, List<String> demands, Random random) {
        for (String role : List.of("anybody", "partner", "editor", "reviewer")) {
            LocalDate day = LocalDate.parse("2018-04-01").plusDays(random.nextInt(700));
            assertThat(counted(campaign, role, "as_of=" + day))
                    .as(role + " " + day)
                    .isEqualTo(recounted(demands, role, "as_of=" + day));
        }
    }

    private void act(String demand, Random random) {
        String kind =
                List.of("met", "partially_met", "rejected", "reopened", "overtaken", "withdrawn")
                        .get(random.nextInt(6));
        String person =
                random.nextInt(3) == 0
                        ? ""
                        : ",\"person_id\":\"" + (random.nextBoolean() ? anna : boris) + "\"";
        Desk.post(
                        "demands/" + demand + "/entries",
                        """
                        {"act":{"kind":"%s"%s},"on":"%s","visibility":"%s",
                         "sources":[{"title":"a report"}]}
                        """
                                .formatted(
                                        kind,
                                        person,
                                        LocalDate.parse("2018-04-01").plusDays(random.nextInt(600)),
                                        CLASSES.get(random.nextInt(4))))
                .statusCode(201);
    }

    private static Map<String, Integer> counted(String campaign, String role, String query) {
        JsonPath group = group(campaign, role, query);
        Map<String, Integer> counts = new TreeMap<>();
        STAGES.forEach(stage -> {
            Integer count = group.get(stage);
            if (count != null && count > 0) {
                counts.put(stage, count);
            }
        });
        return counts;
    }

    private static Map<String, Integer> recounted(List<String> demands, String role, String query) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String demand : demands) {
            JsonPath found = get(role, "demands/" + demand + "?" + query);
            if (found.getBoolean("state.opened")) {
                List<String> stages = found.getList("state.parts.stage");
                stages.forEach(stage -> counts.merge(stage, 1, Integer::sum));
            }
        }
        return counts;
    }

    private static JsonPath group(String campaign, String role, String query) {
        JsonPath all = get(role, "outcomes/statistics?by=campaign&" + query);
        int at = all.getList("groups.value").indexOf(campaign);
        return at < 0 ? new JsonPath("{}") : all.setRootPath("groups[" + at + "].score");
    }

    private static JsonPath get(String role, String path) {
        return (role.equals("anybody") || role.equals("public") ? given() : Desk.as(role))
                .get("/v1/" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String met(UUID person) {
        return "{\"kind\":\"met\",\"person_id\":\"" + person + "\"}";
    }
}
