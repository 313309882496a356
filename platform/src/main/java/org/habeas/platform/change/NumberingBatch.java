package org.habeas.platform.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Gives the next places to what was committed and has none yet. */
@ApplicationScoped
class NumberingBatch {
    static final String CHANNEL = "change";

    /** The lock among replicas; the number only has to be ours. */
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(7212004404), set_config('habeas.clearance', '3', true)";

    /**
     * Who is about to change a row again has it locked and gives it back to us when that is
     * committed. Audiences who may know less come first, so that their places have no gaps for what
     * they may not know.
     */
    private static final String NUMBER =
            """
            with waiting as materialized (
                select docket_id, clearance from change where position is null
                order by clearance, docket_id limit 1000 for update skip locked),
            numbered as (
                select docket_id, clearance,
                    (select greatest(max(position), ?) from change_head)
                        + row_number() over (order by clearance, docket_id) as place
                from waiting),
            told as (
                update change c set position = n.place, since = coalesce(c.since, n.place)
                from numbered n where c.docket_id = n.docket_id and c.clearance = n.clearance
                returning c.clearance, c.position),
            heads as (
                update change_head h set position = t.place
                from (select clearance, max(position) as place from told group by clearance) t
                where h.clearance = t.clearance)
            select count(*) from told
            """;

    private static final String WAITING =
            "select exists (select 1 from change where position is null)";

    private final Clock clock;

    NumberingBatch(Clock clock) {
        this.clock = clock;
    }

    /**
     * What one look has found.
     *
     * @param isMore whether something committed still waits, because somebody has it locked
     */
    record Done(long numbered, boolean isMore) {}

    /** Numbers one batch in one transaction, unless another replica is at it. */
    Done number(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Done done =
                    isMine(connection)
                            ? new Done(give(connection), isWaiting(connection))
                            : new Done(0, false);
            connection.commit();
            return done;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static boolean isMine(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet held = statement.executeQuery(LOCK)) {
            return held.next() && held.getBoolean(1);
        }
    }

    private long give(Connection connection) throws SQLException {
        try (PreparedStatement number = connection.prepareStatement(NUMBER)) {
            number.setLong(1, place(clock.instant()));
            try (ResultSet count = number.executeQuery()) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private static boolean isWaiting(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet more = statement.executeQuery(WAITING)) {
            return more.next() && more.getBoolean(1);
        }
    }

    /** The first place that can be given at that time. */
    static long place(Instant at) {
        return TimeUnit.SECONDS.toMicros(at.getEpochSecond())
                + TimeUnit.NANOSECONDS.toMicros(at.getNano());
    }
}
