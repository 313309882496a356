package org.habeas.platform.change;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.platform.change.NumberingBatch.Done;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PgConnection;

/**
 * Gives every change its place once it is committed. Writers that took a number themselves would
 * commit in another order, and who has read up to the greater number would never hear of the
 * smaller one. So one does it for all of them and all replicas, woken by PostgreSQL's NOTIFY.
 */
@ApplicationScoped
class Numbering {
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofMillis(100);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AgroalDataSource database;
    private final NumberingBatch batch;
    private final boolean enabled;
    private volatile boolean running;
    private @Nullable Thread thread;
    private volatile @Nullable Connection listening;

    Numbering(
            AgroalDataSource database,
            NumberingBatch batch,
            @ConfigProperty(name = "habeas.changes.enabled", defaultValue = "true")
                    boolean enabled) {
        this.database = database;
        this.batch = batch;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            running = true;
            thread = Thread.ofPlatform().name("change-numbering").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException, SQLException {
        running = false;
        Connection waiting = listening;
        if (waiting != null) {
            waiting.unwrap(PgConnection.class).abort(Runnable::run);
        }
        if (thread != null) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                listening = connection;
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    Log.warnf(
                            "changes wait for the database reason=%s",
                            e.getClass().getSimpleName());
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + NumberingBatch.CHANNEL);
        }
        PGConnection notices = connection.unwrap(PGConnection.class);
        while (running) {
            Done done = batch.number(connection);
            if (done.numbered() == 0) {
                notices.getNotifications((int) (done.isMore() ? SOON : IDLE).toMillis());
            }
        }
    }
}
