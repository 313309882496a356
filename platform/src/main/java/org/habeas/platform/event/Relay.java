package org.habeas.platform.event;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.platform.notice.Noticed;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the outbox in order, and tells the door what was written. Woken by PostgreSQL's NOTIFY,
 * it looks by itself now and then. Of several replicas one relays at a time, by an advisory lock
 * that goes with its transaction.
 */
@ApplicationScoped
class Relay {
    private final AgroalDataSource database;
    private final RelayBatch batch;
    private final Tidings tidings;
    private final boolean enabled;
    private @Nullable Noticed noticed;

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
            noticed = Noticed.begin(database, "outbox", "outbox-relay", this::look);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException, SQLException {
        if (noticed != null) {
            noticed.stop();
        }
        batch.close();
    }

    private Duration look(Connection connection) throws SQLException {
        int relayed = batch.relay(connection);
        boolean more = tidings.tell(connection);
        return relayed == 0 && !more ? Duration.ofMillis(Tidings.PAUSE_MS) : Duration.ZERO;
    }
}
