package org.habeas.cases.whole;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.cases.Api;
import org.habeas.docket.Visibility;
import org.habeas.platform.house.DerivedTables;
import org.habeas.platform.register.Erasing;
import org.junit.jupiter.api.Test;

/** What anybody who follows the register is told of persons. */
@QuarkusTest
class ChangesComponentTest {
    @Inject AgroalDataSource database;
    @Inject Erasing erasing;

    @Test
    void who_was_merged_is_told_as_merged_and_comes_back_when_that_proves_wrong() throws Exception {
        String survivor = Api.person("Changa Survivova");
        String duplicate = Api.person("Changa Duplicatova");
        long before = head();
        act(
                duplicate,
                "{\"kind\":\"merged_into\",\"into\":\"%s\",\"reason\":\"one person\"}"
                        .formatted(survivor));

        List<Map<String, Object>> merged = after(before, "type:persons");

        assertThat(of(duplicate, merged))
                .singleElement()
                .satisfies(item ->
                        assertThat(item)
                                .containsEntry("reason", "merged_into")
                                .containsEntry("merged_into", survivor));
        assertThat(of(survivor, merged)).singleElement().satisfies(ChangesComponentTest::upsert);

        long between = head();
        act(duplicate, "{\"kind\":\"merge_reversed\",\"reason\":\"two persons\"}");

        List<Map<String, Object>> parted = after(between, "person:" + duplicate);
        assertThat(of(duplicate, parted)).singleElement().satisfies(ChangesComponentTest::upsert);
        assertThat(of(survivor, parted))
                .singleElement()
                .satisfies(item -> assertThat(item).containsEntry("reason", "filtered_out"));
    }

    @Test
    void what_is_recorded_of_who_was_merged_is_found_by_the_id_that_is_left() throws Exception {
        String survivor = Api.person("Changa Restova");
        String duplicate = Api.person("Changa Goneova");
        String earlier = Api.custody(duplicate);
        String own = Api.custody(survivor);
        long before = head();
        act(
                duplicate,
                "{\"kind\":\"merged_into\",\"into\":\"%s\",\"reason\":\"one person\"}"
                        .formatted(survivor));
        assertThat(of(earlier, after(before, "person:" + survivor)))
                .singleElement()
                .satisfies(ChangesComponentTest::upsert);
        assertThat(of(own, after(before, "person:" + duplicate)))
                .singleElement()
                .satisfies(ChangesComponentTest::upsert);

        long between = head();
        String later = travelBan(duplicate);
        assertThat(of(later, after(between, "person:" + survivor)))
                .singleElement()
                .satisfies(ChangesComponentTest::upsert);

        long parted = head();
        act(duplicate, "{\"kind\":\"merge_reversed\",\"reason\":\"two persons\"}");
        for (String record : List.of(earlier, later)) {
            assertThat(of(record, after(parted, "person:" + survivor)))
                    .singleElement()
                    .satisfies(item -> assertThat(item).containsEntry("reason", "filtered_out"));
            assertThat(of(record, after(parted, "person:" + duplicate)))
                    .singleElement()
                    .satisfies(ChangesComponentTest::upsert);
        }
    }

    @Test
    void a_merge_that_only_staff_know_of_tells_others_nothing_of_what_was_recorded()
            throws Exception {
        String survivor = Api.person("Changa Silentova");
        String duplicate = Api.person("Changa Quietova");
        String record = Api.custody(duplicate);
        long before = head();

        Api.record(
                        "persons",
                        duplicate,
                        Api.entry(
                                "{\"kind\":\"merged_into\",\"into\":\"%s\",\"reason\":\"one person\"}"
                                        .formatted(survivor),
                                "2020",
                                "restricted"))
                .statusCode(201);

        assertThat(after(before, "person:" + survivor)).isEmpty();
        assertThat(of(record, after(before))).isEmpty();
        String later = travelBan(duplicate);
        assertThat(of(later, after(before, "person:" + survivor))).isEmpty();
    }

    @Test
    void what_another_table_changes_on_a_page_is_told_too() throws Exception {
        String person = Api.person("Changa Imprisonova");
        long before = head();

        Api.custody(
                person,
                Api.entry("{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", "2018-01-01", "public"));

        assertThat(after(before, "person:" + person))
                .extracting(item -> item.get("type"))
                .contains("persons", "custody-records");
        assertThat(of(person, after(before, "type:persons", "state:KZ")))
                .singleElement()
                .satisfies(ChangesComponentTest::upsert);
        assertThat(of(person, after(before, "type:persons", "state:TR"))).isEmpty();
    }

    @Test
    void what_was_told_and_is_hidden_later_is_written_over_in_every_copy() throws Exception {
        String person = Api.person("Changa Overtova");
        String record = Api.custody(person);
        String told =
                Api.record(
                                "custody-records",
                                record,
                                Api.entry(
                                        "{\"kind\":\"imprisoned\",\"state\":\"KZ\"}",
                                        "2018-01-01",
                                        "public"))
                        .statusCode(201)
                        .extract()
                        .path("entry.id");
        long before = head();

        Api.record(
                        "custody-records",
                        record,
                        "{\"corrects\":\"%s\",%s"
                                .formatted(
                                        told,
                                        Api.entry(
                                                        "{\"kind\":\"imprisoned\",\"state\":\"KZ\"}",
                                                        "2018-01-01",
                                                        "restricted")
                                                .substring(1)))
                .statusCode(201);

        List<Map<String, Object>> items = after(before, "person:" + person);
        assertThat(items).extracting(item -> item.get("id")).contains(person, record);
        assertThat(items).allSatisfy(ChangesComponentTest::upsert);
        assertThat(of(record, items).getFirst())
                .containsEntry(
                        "record",
                        given().get("/v1/custody-records/" + record).jsonPath().getMap(""));
        assertThat(of(record, after(before, "state:KZ")))
                .singleElement()
                .satisfies(item -> assertThat(item).containsEntry("reason", "filtered_out"));
    }

    @Test
    void who_is_erased_is_told_as_deleted_with_every_docket_and_nothing_more() throws Exception {
        String person = Api.person("Changa Erasova");
        String record =
                Api.custody(
                        person,
                        Api.entry(
                                "{\"kind\":\"imprisoned\",\"state\":\"KZ\"}",
                                "2018-01-01",
                                "public"));
        long before = head();

        erasing.erase(UUID.fromString(person), Visibility.PUBLIC);

        for (String filter : List.of("person:" + person, "state:KZ")) {
            List<Map<String, Object>> items = after(before, filter);
            assertThat(of(person, items)).singleElement().satisfies(ChangesComponentTest::deleted);
            assertThat(of(record, items)).singleElement().satisfies(ChangesComponentTest::deleted);
        }
    }

    @Test
    void who_may_not_know_of_a_person_hears_nothing_of_the_erasure_either() throws Exception {
        String person =
                Api.open(
                        "persons",
                        "{\"named\": true, \"minor\": false}",
                        "restricted",
                        Api.named("Changa Secretova", "primary", "restricted"));
        long before = head();

        erasing.erase(UUID.fromString(person), Visibility.RESTRICTED);

        assertThat(of(person, after(before))).isEmpty();
    }

    private static String travelBan(String person) {
        return Api.open(
                "restrictions",
                "{\"person_id\":\"%s\",\"type\":\"travel_ban\"}".formatted(person),
                "public",
                Api.entry("{\"kind\":\"imposed\"}", "2018-01-01", "public"));
    }

    private static void act(String person, String act) {
        Api.record("persons", person, Api.entry(act, "2020", "public")).statusCode(201);
    }

    private static void upsert(Map<String, Object> item) {
        assertThat(item).containsEntry("op", "upsert");
    }

    private static void deleted(Map<String, Object> item) {
        assertThat(item)
                .containsEntry("reason", "deleted")
                .containsOnlyKeys("position", "op", "type", "id", "reason");
    }

    private static List<Map<String, Object>> of(String id, List<Map<String, Object>> items) {
        return items.stream().filter(item -> item.get("id").equals(id)).toList();
    }

    private long head() throws SQLException {
        numbered();
        return given().get("/internal/changes?limit=1").then().extract().jsonPath().getLong("head");
    }

    private List<Map<String, Object>> after(long place, String... tags) throws SQLException {
        numbered();
        var request = given().queryParam("after", place).queryParam("limit", 1000);
        for (String tag : tags) {
            request.queryParam("tag", tag);
        }
        return request.get("/internal/changes").then().statusCode(200).extract().path("items");
    }

    private void numbered() throws SQLException {
        try (Connection connection = database.getConnection()) {
            DerivedTables.await(
                    connection,
                    "select count(*) from change where position is null",
                    Duration.ofSeconds(20));
        }
    }
}
