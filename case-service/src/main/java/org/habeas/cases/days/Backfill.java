package org.habeas.cases.days;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.habeas.platform.register.Rebuilding;

/** Goes once through the persons whose days are not written yet, after the service has started. */
@ApplicationScoped
class Backfill {
    private final Unwritten unwritten;
    private Optional<UUID> last = Optional.of(new UUID(0, 0));

    Backfill(Unwritten unwritten) {
        this.unwritten = unwritten;
    }

    @Scheduled(
            every = "2s",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Rebuilding.class)
    void some() {
        if (last.isPresent()) {
            last = unwritten.write(last.get());
            last.ifPresent(person -> Log.infof("days written up to person=%s", person));
        }
    }
}
