package org.habeas.platform.house;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the derived tables of a service hold, to the byte. For tests. */
public final class DerivedTables {
    /** What the platform keeps and nothing can tell again. */
    private static final Set<String> OF_THE_PLATFORM =
            Set.of(
                    "docket",
                    "entry",
                    "outbox",
                    "inbox",
                    "idempotency",
                    "rebuild",
                    "replayed",
                    "flyway_schema_history");

    private DerivedTables() {}

    /** Each table with the number of its rows and a hash of all their columns in one order. */
    public static Map<String, String> dump(Connection database, Collection<String> tables)
            throws SQLException {
        Map<String, String> dump = new TreeMap<>();
        try (Statement statement = database.createStatement()) {
            statement.execute("select set_config('habeas.clearance', '3', false)");
            for (String table : tables) {
                dump.put(table, hash(statement, table));
            }
            statement.execute("select set_config('habeas.clearance', '', false)");
        }
        return dump;
    }

    private static String hash(Statement statement, String table) throws SQLException {
        try (ResultSet row =
                statement.executeQuery(
                        "select count(*) || ' rows ' || coalesce(md5(string_agg(md5(t.line), '' order by t.line collate \"C\")), '')"
                                + " from (select cast(r as text) as line from "
                                + table
                                + " r) t")) {
            row.next();
            return row.getString(1);
        }
    }

    /** The tables of the service that neither it nor the platform has said anything of. */
    public static Set<String> undeclared(
            Connection database, Collection<String> derived, Collection<String> kept)
            throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select tablename from pg_tables where schemaname = 'public'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        tables.removeAll(OF_THE_PLATFORM);
        tables.removeAll(derived);
        tables.removeAll(kept);
        return tables;
    }
}
