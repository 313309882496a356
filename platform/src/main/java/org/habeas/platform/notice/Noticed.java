package org.habeas.platform.notice;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PgConnection;

/**
 * A thread of its own that does its work whenever PostgreSQL gives notice on a channel. While the
 * database is away it waits for it; what was notified meanwhile is found by looking.
 */
public final class Noticed {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration END = Duration.ofSeconds(5);

    private final AgroalDataSource database;
    private final String channel;
    private final Work work;
    private final Thread thread;
    private volatile boolean running = true;
    private volatile @Nullable Connection listening;

    /** One look at what there is to do. */
    public interface Work {
        /**
         * Does what there is to do now.
         *
         * @param connection listens to the channel and commits by itself
         * @return how long to wait for a notice before the next look; zero to look again at once
         */
        Duration look(Connection connection) throws SQLException;
    }

    private Noticed(AgroalDataSource database, String channel, String name, Work work) {
        this.database = database;
        this.channel = channel;
        this.work = work;
        this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
    }

    /** Begins to listen, in a thread of that name. */
    public static Noticed begin(AgroalDataSource database, String channel, String name, Work work) {
        Noticed noticed = new Noticed(database, channel, name, work);
        noticed.thread.start();
        return noticed;
    }

    /** Ends, also in the middle of waiting. */
    public void stop() throws InterruptedException, SQLException {
        running = false;
        Connection waiting = listening;
        if (waiting != null) {
            waiting.unwrap(PgConnection.class).abort(Runnable::run);
        }
        thread.join(END);
    }

    private void run() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                listening = connection;
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    Log.warnf(
                            "%s waits for its database or broker reason=%s",
                            thread.getName(), e.getClass().getSimpleName());
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + channel);
        }
        PGConnection notices = connection.unwrap(PGConnection.class);
        while (running) {
            Duration wait = work.look(connection);
            if (!wait.isZero()) {
                notices.getNotifications((int) wait.toMillis());
            }
        }
    }
}
