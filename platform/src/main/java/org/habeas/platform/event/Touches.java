package org.habeas.platform.event;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What committed transactions have written since it was told last, as taken from the database.
 *
 * @param number counts what is told, without gaps while nothing is lost
 * @param until everything committed before this instant of the database is told with this at last
 * @param isAll whether there are none left
 * @param written whether anything was written at all
 * @param dockets the dockets whose PUBLIC answer is another one now, or is gone, or is new
 */
record Touches(long number, Instant until, boolean isAll, boolean written, Set<UUID> dockets) {
    /** More than this at once, and it is simpler to say that everything may have changed. */
    static final int MOST = 2_000;

    /** The clock is asked in a statement of its own, before the one that looks. */
    private static final String NOW = "select nextval('touch_number'), clock_timestamp()";

    private static final String TAKE =
            "with taken as (delete from touch where id in (select id from touch order by id limit "
                    + MOST
                    + ") returning docket_id) select docket_id from taken";

    /**
     * Takes them from the database. If the transaction of this connection does not commit, they are
     * still there.
     */
    static Touches take(Connection connection) throws SQLException {
        long number;
        Instant until;
        try (Statement statement = connection.createStatement();
                ResultSet now = statement.executeQuery(NOW)) {
            now.next();
            number = now.getLong(1);
            until = now.getObject(2, OffsetDateTime.class).toInstant();
        }
        Set<UUID> dockets = new LinkedHashSet<>();
        int taken = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TAKE)) {
            while (rows.next()) {
                taken++;
                UUID docket = rows.getObject(1, UUID.class);
                if (docket != null) {
                    dockets.add(docket);
                }
            }
        }
        return new Touches(number, until, taken < MOST, taken > 0, dockets);
    }
}
