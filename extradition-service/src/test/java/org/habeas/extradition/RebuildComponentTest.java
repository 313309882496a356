package org.habeas.extradition;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.platform.house.DerivedTables;
import org.habeas.platform.register.Projection;
import org.habeas.platform.register.Rewriting;
import org.junit.jupiter.api.Test;

/**
 * By its name before those that move the clock or put down by hand what no event told; {@code
 * RebuildIT} does the same with a whole register.
 */
@QuarkusTest
class RebuildComponentTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /**
     * What cannot be told again: what was told or warned of once, what was found on a day, who
     * subscribes, and what is yet to be computed.
     */
    private static final List<String> KEPT =
            List.of(
                    "subject_told",
                    "taking_told",
                    "task_heard",
                    "deadline_told",
                    "calendar_feed",
                    "risk_assessment",
                    "risk_mark",
                    "risk_person",
                    "risk_override");

    /**
     * Asked at once: who computes a risk takes the mark away and tells of it in one transaction.
     */
    private static final String UNDONE =
            "select (select count(*) from outbox)"
                    + " + (select count(*) from risk_mark where due_at <= now())";

    private static final List<String> SPOILT =
            List.of(
                    "update view set body = 'spoilt' where clearance = 0",
                    "delete from listing where clearance = 1",
                    "delete from span",
                    "delete from subject_fact",
                    "delete from deadline",
                    "delete from deadline_subject",
                    "delete from deadline_counted",
                    "delete from time_start_elsewhere",
                    "delete from risk_newest");

    @Inject AgroalDataSource database;
    @Inject @All List<Projection> projections;

    @Test
    void everything_derived_is_written_anew_to_the_byte_and_nothing_is_told() throws Exception {
        UUID person = UUID.randomUUID();
        Api.open(
                        "extradition-proceedings",
                        UUID.randomUUID(),
                        "{\"person_id\":\"%s\",\"requesting_state\":\"KZ\",\"requested_state\":\"LT\"}"
                                .formatted(person),
                        "public",
                        Api.entry("{\"kind\":\"request_received\"}", "2024-04-01", "public"))
                .statusCode(201);
        Map<String, String> before;
        Map<String, String> rows;
        try (Connection connection = database.getConnection()) {
            DerivedTables.await(connection, UNDONE, PATIENCE);
            before = DerivedTables.dump(connection, dumped());
            rows = DerivedTables.rows(connection, dumped());
            spoil(connection);
            assertThat(DerivedTables.dump(connection, dumped())).isNotEqualTo(before);

            DerivedTables.rebuild(connection, PATIENCE);

            assertThat(DerivedTables.changed(rows, DerivedTables.rows(connection, dumped())))
                    .isEmpty();
            assertThat(DerivedTables.dump(connection, dumped())).isEqualTo(before);
        }
    }

    @Test
    void every_table_says_whether_it_is_derived() throws Exception {
        try (Connection connection = database.getConnection()) {
            assertThat(DerivedTables.undeclared(connection, derived(), KEPT)).isEmpty();
        }
    }

    @Test
    void the_door_is_told_whatever_table_is_written() throws Exception {
        try (Connection connection = database.getConnection()) {
            assertThat(DerivedTables.untold(connection)).isSubsetOf(DerivedTables.SAYS_NOTHING);
        }
    }

    private List<String> derived() {
        List<String> tables = new ArrayList<>(Rewriting.TABLES);
        projections.forEach(projection -> tables.addAll(projection.tables()));
        return tables;
    }

    /** Also what is kept, and the entries: a rebuild changes none of them. */
    private List<String> dumped() {
        List<String> tables = derived();
        tables.addAll(KEPT);
        tables.addAll(List.of("docket", "entry", "outbox"));
        return tables;
    }

    private static void spoil(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('habeas.clearance', '3', false)");
            for (String sql : SPOILT) {
                statement.execute(sql);
            }
            statement.execute("select set_config('habeas.clearance', '', false)");
        }
    }
}
