package org.habeas.platform.house;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/** What the derived tables of a service hold, to the byte. For tests. */
public final class DerivedTables {
    /** What the platform keeps and nothing can tell again. */
    private static final Set<String> OF_THE_PLATFORM =
            Set.of(
                    "docket",
                    "entry",
                    "change",
                    "change_head",
                    "outbox",
                    "inbox",
                    "idempotency",
                    "staff_want",
                    "erased_person",
                    "tombstone",
                    "erasure_log",
                    "merged_person",
                    "rebuild",
                    "touch",
                    "replayed",
                    "flyway_schema_history");

    /** Whose rows no answer is made from, so that the door is not told when they are written. */
    public static final Set<String> SAYS_NOTHING =
            Set.of(
                    "touch",
                    "change",
                    "change_head",
                    "outbox",
                    "inbox",
                    "idempotency",
                    "rebuild",
                    "replayed",
                    "flyway_schema_history");

    private DerivedTables() {}

    /** The tables of the service that the door is not told of when they are written. */
    public static Set<String> untold(Connection database) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select c.relname from pg_class c where c.relkind in ('r', 'p')"
                                        + " and c.relnamespace = 'public'::regnamespace and 2 <>"
                                        + " (select count(*) from pg_trigger t where t.tgrelid = c.oid"
                                        + " and t.tgname in ('touch_written', 'touch_emptied')"
                                        + " and t.tgenabled in ('O', 'A'))")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

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

    /**
     * Every finished answer and list row, by its kind, docket and audience, and every row of the
     * other tables.
     */
    public static Map<String, String> rows(Connection database, Collection<String> tables)
            throws SQLException {
        Map<String, String> answers = new TreeMap<>();
        try (Statement statement = database.createStatement()) {
            statement.execute("select set_config('habeas.clearance', '3', false)");
            try (ResultSet rows =
                    statement.executeQuery(
                            "select 'view ' || d.kind || ' ' || d.id || ' ' || v.clearance, encode(v.body, 'escape')"
                                    + " from view v join docket d on d.id = v.docket_id union all"
                                    + " select 'listing ' || kind || ' ' || docket_id || ' ' || clearance,"
                                    + " filters || encode(body, 'escape') from listing")) {
                while (rows.next()) {
                    answers.put(rows.getString(1), rows.getString(2));
                }
            }
            for (String table : tables) {
                if (!table.equals("view") && !table.equals("listing")) {
                    putRows(statement, table, answers);
                }
            }
            statement.execute("select set_config('habeas.clearance', '', false)");
        }
        return answers;
    }

    private static void putRows(Statement statement, String table, Map<String, String> rows)
            throws SQLException {
        try (ResultSet found =
                statement.executeQuery("select cast(r as text) from " + table + " r")) {
            while (found.next()) {
                rows.put(table + " " + found.getString(1), "there");
            }
        }
    }

    /** The rows that are not the same, as they were and as they are. */
    public static List<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .map(key -> key + "\n  was " + before.get(key) + "\n  is  " + after.get(key))
                .toList();
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

    /** Has everything written anew, and waits until it is. */
    public static void rebuild(Connection database, Duration patience) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("insert into rebuild (asked_by) values ('test')");
            await(database, "select count(*) from rebuild where finished_at is null", patience);
            try (ResultSet failed =
                    statement.executeQuery("select step from rebuild where step like 'failed%'")) {
                if (failed.next()) {
                    throw new AssertionError("the rebuild has " + failed.getString(1));
                }
            }
        }
    }

    /** Waits until a query counts nothing any more. */
    public static void await(Connection database, String count, Duration patience)
            throws SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        try (Statement statement = database.createStatement()) {
            statement.execute("select set_config('habeas.clearance', '3', false)");
            while (number(statement, count) > 0) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("not zero within " + patience + ": " + count);
                }
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            statement.execute("select set_config('habeas.clearance', '', false)");
        }
    }

    private static long number(Statement statement, String count) throws SQLException {
        try (ResultSet row = statement.executeQuery(count)) {
            row.next();
            return row.getLong(1);
        }
    }
}
