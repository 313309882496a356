package org.habeas.platform.change;

import static io.restassured.RestAssured.given;

import io.agroal.api.AgroalDataSource;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.platform.house.DerivedTables;

/** Somebody who follows the register by its changes and keeps a copy. */
@Dependent
class Follower {
    private final AgroalDataSource database;
    private final Map<String, String> copy = new HashMap<>();
    private final List<String> tags = new ArrayList<>();
    private int limit = 100;
    private long after;
    private long freshUntil;

    Follower(AgroalDataSource database) {
        this.database = database;
    }

    /** Asks only for what fits; each is a group of tags. */
    Follower filter(String... groups) {
        tags.addAll(Arrays.asList(groups));
        return this;
    }

    Follower pages(int size) {
        limit = size;
        return this;
    }

    /** Begins where everything is told already that there is. */
    Follower fromNow() throws SQLException {
        numbered();
        after = ask(given()).getLong("head");
        return this;
    }

    /** The same, with nothing in hand yet: what is gone by now need not be told. */
    Follower fresh() throws SQLException {
        numbered();
        freshUntil = ask(given()).getLong("head");
        after = 0;
        return this;
    }

    /** Everything that is told now, by its ids, as "upsert" or why it is gone. */
    List<Map<String, Object>> hear() throws SQLException {
        numbered();
        return hearWhatIsThere();
    }

    /** The same without waiting for what has no place yet. */
    List<Map<String, Object>> hearWhatIsThere() {
        List<Map<String, Object>> heard = new ArrayList<>();
        JsonPath page;
        do {
            page = ask(given());
            List<Map<String, Object>> items = page.getList("items");
            items.forEach(this::keep);
            heard.addAll(items);
            after = page.getLong("last");
        } while (page.getBoolean("more"));
        return heard;
    }

    private void keep(Map<String, Object> item) {
        String id = (String) item.get("id");
        if (item.get("op").equals("upsert")) {
            copy.put(id, (String) item.get("etag"));
        } else {
            copy.remove(id);
        }
    }

    /** The entity tags of the records in hand. */
    Map<String, String> copy() {
        return Map.copyOf(copy);
    }

    long after() {
        return after;
    }

    private JsonPath ask(RequestSpecification request) {
        request.queryParam("after", after)
                .queryParam("limit", limit)
                .queryParam("fresh_until", freshUntil);
        tags.forEach(group -> request.queryParam("tag", group));
        return request.get("/internal/changes").then().statusCode(200).extract().jsonPath();
    }

    private void numbered() throws SQLException {
        try (Connection connection = database.getConnection()) {
            DerivedTables.await(
                    connection,
                    "select count(*) from change where position is null",
                    Duration.ofSeconds(20));
        }
    }

    /** What was told of one docket: "upsert", or why it is gone. */
    static List<Object> of(UUID docket, List<Map<String, Object>> heard) {
        return heard.stream()
                .filter(item -> item.get("id").equals(docket.toString()))
                .map(item -> item.getOrDefault("reason", item.get("op")))
                .toList();
    }
}
