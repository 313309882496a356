package org.habeas.platform.event;

import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Reads the events of the other services in order. What it does not know it ignores; what it cannot
 * handle goes to the dead-letter topic with the reason; while the database is away, or is written
 * anew, it waits.
 */
@ApplicationScoped
class Consumer {
    private final Inbox inbox;
    private final Patience patience;
    private final Envelope envelope;

    Consumer(Inbox inbox, Patience patience, Envelope envelope) {
        this.inbox = inbox;
        this.patience = patience;
        this.envelope = envelope;
    }

    @Incoming("events")
    @Blocking
    void consume(ConsumerRecord<String, byte[]> message) throws IOException {
        Optional<org.habeas.platform.event.Incoming> event = envelope.open(message);
        if (event.isEmpty()) {
            Log.debugf("event ignored offset=%s", message.offset());
            return;
        }
        patience.until(() -> inbox.handle(event.get()));
    }
}
