package org.habeas.cases.whole;

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
import org.habeas.cases.Api;
import org.habeas.cases.Bus;
import org.habeas.platform.house.DerivedTables;
import org.habeas.platform.register.Projection;
import org.habeas.platform.register.Rewriting;
import org.junit.jupiter.api.Test;

/**
 * By the name of its package after the others, so that everything which they have recorded is
 * written anew too.
 */
@QuarkusTest
class RebuildComponentTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /**
     * What cannot be told again: files that were sent in, and what was known of a person's days
     * when; and what no view may be written without.
     */
    private static final List<String> KEPT =
            List.of(
                    "stored_file",
                    "organisation_ban",
                    "case_file_due",
                    "person_facet",
                    "tally_of_erased",
                    "list_span");

    /** Asked at once: who does what is due may tell of it in the same transaction. */
    private static final String UNDONE =
            "select (select count(*) from outbox) + (select count(*) from case_file_due)"
                    + " + (select count(*) from tally_change)";

    private static final List<String> SPOILT =
            List.of(
                    "update view set body = 'spoilt' where clearance = 0",
                    "delete from listing where clearance = 1",
                    "delete from span",
                    "delete from elsewhere",
                    "delete from person_name",
                    "delete from person_link",
                    "delete from danger",
                    "delete from tally where level = 1");

    @Inject AgroalDataSource database;
    @Inject @All List<Projection> projections;

    @Test
    void everything_derived_is_written_anew_to_the_byte_and_nothing_is_told() throws Exception {
        String person = Api.person("Whole Invented");
        Api.custody(
                person,
                Api.entry("{\"kind\":\"arrested\",\"state\":\"KZ\"}", "2018-01-01", "public"));
        Bus.tell("proceeding", "extradition-request-received", person, person, "");
        Bus.await(() ->
                Api.read("/v1/persons/" + person)
                        .extract()
                        .body()
                        .asString()
                        .contains("request_received"));
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
