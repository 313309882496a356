package org.habeas.extradition.subject;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/** What another service takes back is no longer known here either. */
@Singleton
class RetractionsChangeProfiles implements Reaction {
    private record Facts(UUID retractedEntryId) {}

    private final Subjects subjects;

    RetractionsChangeProfiles(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public String rule() {
        return "R-26";
    }

    @Override
    public Set<String> to() {
        return Set.of("entry-retracted");
    }

    /** A docket that has fallen back to where it tells nothing tells nothing of the person. */
    @Override
    public void on(Incoming event) {
        if (event.personId() == null) {
            return;
        }
        if (event.stateAfter().equals("unknown")) {
            subjects.forget(event.personId(), event.docketId());
        } else {
            subjects.forgetEntry(event.personId(), event.as(Facts.class).retractedEntryId());
        }
    }

    @Override
    public void replay(Incoming event) {
        if (event.personId() == null) {
            return;
        }
        if (event.stateAfter().equals("unknown")) {
            subjects.drop(event.personId(), event.docketId());
        } else {
            subjects.dropEntry(event.personId(), event.as(Facts.class).retractedEntryId());
        }
    }
}
