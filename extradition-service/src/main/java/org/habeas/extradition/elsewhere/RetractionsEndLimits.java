package org.habeas.extradition.elsewhere;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/** What another service takes back starts no time limit. */
@Singleton
class RetractionsEndLimits implements Reaction {
    record Facts(UUID retractedEntryId) {}

    private final Starts starts;

    RetractionsEndLimits(Starts starts) {
        this.starts = starts;
    }

    @Override
    public String rule() {
        return "retraction";
    }

    @Override
    public Set<String> to() {
        return Set.of("entry-retracted");
    }

    @Override
    public void on(Incoming event) {
        if (event.personId() != null) {
            starts.forgetEntry(event, event.as(Facts.class).retractedEntryId());
        }
    }

    @Override
    public void replay(Incoming event) {
        on(event);
    }
}
