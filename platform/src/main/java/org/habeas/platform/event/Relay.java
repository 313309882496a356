package org.habeas.platform.event;

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
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PgConnection;

/**
 * Publishes the outbox in order, and tells the door what was written. Woken by PostgreSQL's NOTIFY,
 * it looks by itself now and then. Of several replicas one relays at a time, by an advisory lock
 * that goes with its transaction.
 */
@ApplicationScoped
class Relay {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AgroalDataSource database;
    private final RelayBatch batch;
    private final Tidings tidings;
    private final boolean enabled;
    private volatile boolean running;
    private @Nullable Thread thread;
    private volatile @Nullable Connection listening;

    Relay(
            AgroalDataSource database,
            RelayBatch batch,
            Tidings tidings,
            @ConfigProperty(name = "habeas.relay.enabled", defaultValue = "true") boolean enabled) {
        this.database = database;
        this.batch = batch;
        this.tidings = tidings;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            running = true;
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
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
        batch.close();
    }

    private void run() {
        while (running) {
            try (Connection connection = database.getConnection()) {
                listening = connection;
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    Log.warnf("outbox relay waits for its database or broker reason=%s", reason(e));
                    LockSupport.parkNanos(PAUSE.toNanos());
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen outbox");
        }
        PGConnection notices = connection.unwrap(PGConnection.class);
        while (running) {
            int relayed = batch.relay(connection);
            boolean more = tidings.tell(connection);
            if (relayed == 0 && !more) {
                notices.getNotifications(Tidings.PAUSE_MS);
            }
        }
    }

    private static String reason(Throwable e) {
        return e.getClass().getSimpleName();
    }
}
