package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.event.EventConfig;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Outbox;

/** A service says that it has done what it was told of a person, to our own services only. */
@ApplicationScoped
public class Acknowledging {
    /** What only the services of one installation read. */
    public static final String TOPIC = "habeas.staff";

    private final Outbox outbox;
    private final EventConfig config;

    Acknowledging(Outbox outbox, EventConfig config) {
        this.outbox = outbox;
        this.config = config;
    }

    /** Who has done it, and by which event it was told. */
    public record Acknowledged(String service, UUID acknowledgedEventId) {}

    /** Tells so in the transaction at hand. */
    public void tell(String type, Incoming event) {
        UUID person = event.person();
        outbox.append(
                TOPIC,
                new DomainEvent(type, person, new Acknowledged(config.service(), event.id())),
                new Outbox.About(
                        person,
                        "persons",
                        FuzzyDate.unknown(),
                        Visibility.CONFIDENTIAL,
                        new Outbox.Words(event.stateBefore(), event.stateAfter())));
    }
}
