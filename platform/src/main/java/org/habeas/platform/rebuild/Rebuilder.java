package org.habeas.platform.rebuild;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.platform.problem.Passing;

/**
 * Does the rebuilds that were asked for, one after the other. One that was cut off is begun again:
 * nothing of it was written.
 */
@ApplicationScoped
class Rebuilder {
    private static final int LONGEST = (int) Duration.ofDays(2).toSeconds();

    private final Requests requests;
    private final Rebuild rebuild;
    private final Optional<String> askedAtStart;

    Rebuilder(
            Requests requests,
            Rebuild rebuild,
            @ConfigProperty(name = "habeas.rebuild") Optional<String> askedAtStart) {
        this.requests = requests;
        this.rebuild = rebuild;
        this.askedAtStart = askedAtStart;
    }

    /** The switch has a name of its own, so that it is obeyed once and may stay where it is. */
    void start(@Observes StartupEvent event) {
        askedAtStart.ifPresent(name -> requests.askOnce("start " + name));
    }

    @Scheduled(
            every = "2s",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        requests.open().ifPresent(this::run);
    }

    private void run(long id) {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> inTransaction(id));
        } catch (RuntimeException e) {
            if (Passing.is(e) || isBrokerAway(e)) {
                Log.warnf("rebuild put off id=%d reason=%s", id, e.getClass().getSimpleName());
                return;
            }
            String why =
                    e instanceof TopicsIncomplete ? e.getMessage() : e.getClass().getSimpleName();
            Log.errorf(e, "rebuild failed, nothing was changed id=%d", id);
            requests.failed(id, String.valueOf(why));
        }
    }

    private void inTransaction(long id) {
        if (requests.isMine() && requests.open().filter(open -> open == id).isPresent()) {
            rebuild.run(new Progress(requests, id));
            requests.finished(id);
            Log.infof("rebuild finished id=%d", id);
        }
    }

    private static boolean isBrokerAway(Throwable e) {
        return e instanceof org.apache.kafka.common.errors.RetriableException;
    }
}
