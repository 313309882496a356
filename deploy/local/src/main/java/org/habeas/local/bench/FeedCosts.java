package org.habeas.local.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What PostgreSQL itself has measured: how long after a commit a change could be heard, and what
 * part of its work is for those who follow.
 */
record FeedCosts(Connection database) {
    private static final String DELAY =
            """
            select extract(epoch from numbered - committed) * 1000 from (
                select pg_xact_commit_timestamp(c.xmin) as numbered,
                    pg_xact_commit_timestamp(v.xmin) as committed
                from change c join view v on v.docket_id = c.docket_id and v.clearance = c.clearance
                where c.clearance = 0 and c.is_there and c.position > %d) t
            where numbered >= committed
            """;
    private static final String STATEMENTS =
            """
            select what, sum(calls), sum(total_exec_time), sum(total_exec_time) / sum(calls) from (
                select case when query ilike '%insert into change as c%' then 'notes of changes'
                    when query ilike 'with waiting as materialized%' then 'numbering'
                    else 'everything else' end as what, calls, total_exec_time
                from pg_stat_statements s join pg_database d on d.oid = s.dbid
                where d.datname = current_database()) t
            group by what
            union all
            select 'trigger ' || funcname, calls, total_time, total_time / calls
            from pg_stat_user_functions where funcname like 'touch%'
            order by 3 desc
            """;

    /** What has to be set before the server starts; it takes hold when it starts again. */
    static List<String> settings() {
        return List.of(
                "alter system set shared_preload_libraries = 'pg_stat_statements'",
                "alter system set track_commit_timestamp = on",
                "alter system set track_functions = 'pl'");
    }

    /** From here on it is measured. */
    void begin() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
        }
    }

    /** The newest place that is given. */
    long head() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select coalesce(max(position), 0) from change_head")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Prints both, of what was recorded after that place by so many writes. */
    void print(long head, long writes, PrintStream out) throws SQLException {
        Latencies delay = delay(head);
        out.printf(
                Locale.ROOT,
                "  from the commit to the number: p50 %.0f ms, p99 %.0f ms (%d records)%n",
                delay.within(0.5),
                delay.within(0.99),
                delay.sorted().length);
        out.printf(Locale.ROOT, "  work of the database of case-service for %d writes:%n", writes);
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(STATEMENTS)) {
            while (rows.next()) {
                out.printf(
                        Locale.ROOT,
                        "    %-24s %8d times %10.0f ms in all %8.3f ms each%n",
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getDouble(3),
                        rows.getDouble(4));
            }
        }
    }

    private Latencies delay(long head) throws SQLException {
        List<Long> nanos = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(DELAY.formatted(head))) {
            while (rows.next()) {
                nanos.add(Math.round(rows.getDouble(1) * 1e6));
            }
        }
        return Latencies.of(nanos.stream().mapToLong(Long::longValue).toArray());
    }
}
