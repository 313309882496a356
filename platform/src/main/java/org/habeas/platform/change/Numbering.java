package org.habeas.platform.change;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.platform.change.NumberingBatch.Done;
import org.habeas.platform.notice.Noticed;
import org.jspecify.annotations.Nullable;

/**
 * Gives every change its place once it is committed. Writers that took a number themselves would
 * commit in another order, and who has read up to the greater number would never hear of the
 * smaller one. So one does it for all of them and all replicas, woken by PostgreSQL's NOTIFY.
 */
@ApplicationScoped
class Numbering {
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofMillis(100);

    private final AgroalDataSource database;
    private final NumberingBatch batch;
    private final boolean enabled;
    private @Nullable Noticed noticed;

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
            noticed =
                    Noticed.begin(database, NumberingBatch.CHANNEL, "change-numbering", this::look);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException, SQLException {
        if (noticed != null) {
            noticed.stop();
        }
    }

    private Duration look(Connection connection) throws SQLException {
        Done done = batch.number(connection);
        if (done.numbered() > 0) {
            return Duration.ZERO;
        }
        return done.isMore() ? SOON : IDLE;
    }
}
