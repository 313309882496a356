package org.habeas.local.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes copies of all that is stored of the templates: the number of the copy goes into the ids
 * wherever they stand, and the days move by some days, a different number for each copy.
 */
final class Copies {
    private static final String NUMBER = "lpad(to_hex(k), 12, '0')";
    private static final String ETAG = "encode(substring(sha256(%s) for 16), 'hex')";
    private static final String SHIFT = "cast((k * 37) % 365 as integer)";

    /** Tables with the column that says whose row it is. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("docket", "id");
        TABLES.put("entry", "docket_id");
        TABLES.put("view", "docket_id");
        TABLES.put("listing", "docket_id");
        TABLES.put("span", "docket_id");
        TABLES.put("person_name", "person_id");
        TABLES.put("person_facet", "person_id");
        TABLES.put("list_span", "person_id");
    }

    private final Connection database;

    Copies(Connection database) {
        this.database = database;
    }

    /** Copies number {@code first} to {@code last}; the indexes are built anew afterwards. */
    void make(int first, int last) throws SQLException {
        makeDockets(first, last);
        execute(tallies(first, last));
        execute("vacuum analyze tally");
        execute("vacuum analyze tally_change");
    }

    /** The same without the sums of statistics. */
    void makeDockets(int first, int last) throws SQLException {
        execute("set session_replication_role = replica");
        execute("set maintenance_work_mem = '512MB'");
        execute("set work_mem = '256MB'");
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            List<String> indexes = drop(table.getKey());
            execute(copy(table.getKey(), table.getValue(), first, last));
            for (String index : indexes) {
                execute(index);
            }
            execute("vacuum analyze " + table.getKey());
        }
    }

    private List<String> drop(String table) throws SQLException {
        List<String> made = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String[] index :
                rows(
                        "select indexdef, indexname from pg_indexes where tablename = '"
                                + table
                                + "' and not exists (select 1 from pg_constraint"
                                + " where conname = indexname)",
                        2)) {
            made.add(index[0]);
            names.add(index[1]);
        }
        for (String name : names) {
            execute("drop index " + name);
        }
        return made;
    }

    private String copy(String table, String owner, int first, int last) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String[] column :
                rows(
                        "select column_name, udt_name from information_schema.columns where"
                                + " table_name = '"
                                + table
                                + "' and is_identity = 'NO' and is_generated = 'NEVER'"
                                + " order by ordinal_position",
                        2)) {
            columns.add(column[0]);
            values.add(
                    column[0].equals("etag")
                            ? ETAG.formatted(value("t.body", "bytea"))
                            : value("t." + column[0], column[1]));
        }
        return "insert into %s (%s) select %s from %s t, generate_series(%d, %d) k where cast(t.%s as text) like '%%-000000000000'"
                .formatted(
                        table,
                        String.join(", ", columns),
                        String.join(", ", values),
                        table,
                        first,
                        last,
                        owner);
    }

    private static String value(String column, String type) {
        String text = "replace(%s, '-000000000000', '-' || " + NUMBER + ")";
        return switch (type) {
            case "uuid", "_uuid", "jsonb", "_text" ->
                    "cast(" + text.formatted("cast(" + column + " as text)") + " as " + type + ")";
            case "bytea" ->
                    "convert_to("
                            + text.formatted("convert_from(" + column + ", 'UTF8')")
                            + ", 'UTF8')";
            case "date" -> column + " + " + SHIFT;
            case "daterange" ->
                    "daterange(lower(%1$s) + %2$s, upper(%1$s) + %2$s)".formatted(column, SHIFT);
            default -> column;
        };
    }

    /** The same sums as the compaction makes, of the templates' days moved like the rest. */
    private static String tallies(int first, int last) {
        return """
        with base as materialized (
            select t.clearance, t.facet, t.place, t.day, t.value, t.persons, t.held
            from bench.tally t),
        moved as (
            select clearance, facet, place, day + %s as day, value, persons, held
            from base, generate_series(%d, %d) k),
        sums as (
            select clearance, facet, place, level, first, value, sum(persons) as persons,
                sum(held) as held
            from moved cross join lateral (values
                (0, cast(date_trunc('year', day) as date)),
                (1, cast(date_trunc('month', day) as date)), (2, day)) as l (level, first)
            group by clearance, facet, place, level, first, value
            having sum(persons) <> 0 or sum(held) <> 0)
        insert into tally as t (clearance, facet, place, level, day, value, persons, held)
        select clearance, facet, place, level, first, value, persons, held from sums
        on conflict (clearance, facet, place, level, day, value) do update
        set persons = t.persons + excluded.persons, held = t.held + excluded.held\
        """
                .formatted(SHIFT, first, last);
    }

    /** Keeps the sums of the templates alone, once all of them are compacted. */
    void keepTallies() throws SQLException {
        // Not among the tables of the service: it looks after all of those when it starts again.
        execute("create schema if not exists bench");
        execute("create table bench.tally as select * from tally where level = 2");
    }

    boolean isCompacted() throws SQLException {
        return count("select count(*) from tally_change") == 0;
    }

    long count(String sql) throws SQLException {
        return Long.parseLong(rows(sql, 1).getFirst()[0]);
    }

    private List<String[]> rows(String sql, int columns) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getString(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
