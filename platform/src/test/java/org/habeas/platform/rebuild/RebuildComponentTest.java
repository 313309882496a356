package org.habeas.platform.rebuild;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.platform.house.DerivedTables;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Lanterns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildComponentTest {
    @Inject Lanterns lanterns;
    @Inject Rebuilder rebuilder;
    @Inject Rebuild rebuild;
    @Inject Onlooker onlooker;
    @Inject AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    private final UUID keeper = UUID.randomUUID();

    @AfterEach
    void nobodyLooksOn() {
        onlooker.looks(() -> {});
    }

    @Test
    void what_was_lost_or_spoiled_is_as_before_to_the_byte_and_nothing_is_told() throws Exception {
        UUID lantern = lanterns.open(keeper);
        lanterns.toggle(lantern, 5);
        lanterns.open(keeper);
        lanterns.seen(keeper, 5);
        Map<String, String> before = dump();
        Map<String, String> told = told();
        sql("update view set body = 'nothing' where clearance = 3");
        sql("delete from listing where clearance = 1");
        sql(
                "insert into span select docket_id, clearance, kind, 'never', during from span limit 1");
        assertThat(dump()).isNotEqualTo(before);

        rebuilt();

        assertThat(dump()).isEqualTo(before);
        assertThat(number("select count(*) from outbox")).isZero();
        assertThat(told()).isEqualTo(told);
    }

    @Test
    void what_it_really_changes_is_told_once_to_whom_it_is_shown() throws Exception {
        UUID lantern = lanterns.open(keeper);
        UUID other = lanterns.open(keeper);
        told();
        sql(
                "update change set etag = 'older', since = 1 where clearance = 0 and docket_id = '"
                        + lantern
                        + "'");
        sql(
                "update change set etag = 'older', since = 1 where clearance = 2 and docket_id = '"
                        + other
                        + "'");
        Map<String, String> before = rowsOfChanges();

        rebuilt();

        told();
        List<String> changed = DerivedTables.changed(before, rowsOfChanges());
        assertThat(changed).filteredOn(row -> row.contains(lantern.toString())).hasSize(2);
        assertThat(changed).filteredOn(row -> row.contains(other.toString())).hasSize(2);
        assertThat(changed).hasSize(4).filteredOn(row -> row.contains("older")).hasSize(2);
    }

    @Test
    void meanwhile_everything_can_be_read_and_who_writes_is_asked_to_come_again() throws Exception {
        UUID lantern = lanterns.open(keeper);
        lanterns.toggle(lantern, 3);
        List<Integer> seen = new ArrayList<>();
        onlooker.looks(() -> {
            seen.add(given().get("/v1/lanterns/" + lantern).statusCode());
            seen.add(given().get("/v1/lanterns?person_id=" + keeper).path("items.size()"));
            assertThatThrownBy(() -> elsewhere(() -> lanterns.toggle(lantern, 1)))
                    .hasRootCauseInstanceOf(Refusal.class)
                    .rootCause()
                    .hasMessageContaining("written anew");
        });

        rebuilt();

        assertThat(seen).containsExactly(200, 1);
        lanterns.toggle(lantern, 1);
        given().get("/v1/lanterns/" + lantern).then().body("status", equalTo("lit"));
    }

    @Test
    void one_that_dies_in_the_middle_leaves_everything_as_it_was_and_is_begun_again()
            throws Exception {
        lanterns.toggle(lanterns.open(keeper), 3);
        Map<String, String> before = dump();
        onlooker.looks(() -> {
            throw Refusal.later("died", "as if the database had gone");
        });
        ask();
        rebuilder.look();
        assertThat(dump()).isEqualTo(before);
        assertThat(number("select count(*) from rebuild where finished_at is null")).isOne();

        onlooker.looks(() -> {});
        rebuilder.look();

        assertThat(number("select count(*) from rebuild where finished_at is null")).isZero();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void it_refuses_when_topics_have_lost_what_they_told() throws Exception {
        lanterns.toggle(lanterns.open(keeper), 1);
        UUID lost = UUID.randomUUID();
        asOwner("insert into inbox (event_id, handled_at) values ('" + lost + "', now())");
        Map<String, String> before = dump();
        try {
            ask();
            rebuilder.look();

            assertThat(
                            number(
                                    "select count(*) from rebuild where step like 'failed%lost 1 event%'"))
                    .isOne();
            assertThat(dump()).isEqualTo(before);
        } finally {
            asOwner("delete from rebuild");
            asOwner("delete from inbox where event_id = '" + lost + "'");
        }
    }

    @Test
    void every_table_says_whether_it_is_derived() throws Exception {
        try (Connection connection = database.getConnection()) {
            assertThat(DerivedTables.undeclared(connection, rebuild.tables(), List.of())).isEmpty();
        }
    }

    private void rebuilt() throws SQLException {
        ask();
        rebuilder.look();
        assertThat(number("select count(*) from rebuild where finished_at is null")).isZero();
        assertThat(number("select count(*) from rebuild where step like 'failed%'")).isZero();
    }

    private void ask() throws SQLException {
        sql("insert into rebuild (asked_by) values ('test')");
    }

    private static void elsewhere(Runnable work) {
        Thread thread = Thread.currentThread();
        List<Throwable> failed = new ArrayList<>();
        Thread other =
                Thread.ofPlatform().uncaughtExceptionHandler((t, e) -> failed.add(e)).start(work);
        try {
            other.join();
        } catch (InterruptedException e) {
            thread.interrupt();
        }
        failed.forEach(e -> {
            throw new IllegalStateException(e);
        });
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Map<String, String> dump() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return DerivedTables.dump(connection, rebuild.tables());
        }
    }

    /** What is told of changes, once all of it has its place. */
    private Map<String, String> told() throws SQLException {
        try (Connection connection = database.getConnection()) {
            DerivedTables.await(
                    connection,
                    "select count(*) from change where position is null",
                    Duration.ofSeconds(20));
            return DerivedTables.dump(connection, List.of("change", "change_head"));
        }
    }

    private Map<String, String> rowsOfChanges() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return DerivedTables.rows(connection, List.of("change"));
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('habeas.clearance', '3', false)");
            statement.execute(sql);
            statement.execute("select set_config('habeas.clearance', '', false)");
        }
    }
}
