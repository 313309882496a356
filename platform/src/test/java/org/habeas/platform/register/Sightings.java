package org.habeas.platform.register;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/** Notes the events that came back from the broker. */
@Singleton
class Sightings implements Reaction {
    private final BlockingQueue<Incoming> seen = new LinkedBlockingQueue<>();

    @Override
    public String rule() {
        return "R-00";
    }

    @Override
    public Set<String> to() {
        return Set.of("lantern-lit", "lantern-out");
    }

    @Override
    public void on(Incoming event) {
        seen.add(event);
    }

    /** The next event about this keeper. */
    Incoming next(UUID keeper) throws InterruptedException {
        while (true) {
            Incoming event = seen.poll(20, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("no event about this keeper has arrived");
            }
            if (keeper.equals(event.personId())) {
                return event;
            }
        }
    }
}
