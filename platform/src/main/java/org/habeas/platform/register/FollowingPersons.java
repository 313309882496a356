package org.habeas.platform.register;

import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/**
 * Merges, parts and erases persons as case-service tells, and says that it is done. Each
 * service that keeps dockets about persons of others has one.
 */
public abstract class FollowingPersons implements Reaction {
    private final Erasing erasing;
    private final Joining joining;
    private final Acknowledging acknowledging;
    private final Event<PersonsRejoined> rejoined;

    protected FollowingPersons(
            Erasing erasing,
            Joining joining,
            Acknowledging acknowledging,
            Event<PersonsRejoined> rejoined) {
        this.erasing = erasing;
        this.joining = joining;
        this.acknowledging = acknowledging;
        this.rejoined = rejoined;
    }

    public record Merged(UUID intoPersonId) {}

    public record Unmerged(UUID fromPersonId) {}

    @Override
    public String rule() {
        return "R-28";
    }

    @Override
    public Set<String> to() {
        return Set.of("person-data-erased", "persons-merged", "persons-unmerged");
    }

    @Override
    public boolean reachesTheErased() {
        return true;
    }

    @Override
    public void on(Incoming event) {
        switch (event.type()) {
            case "person-data-erased" -> {
                erasing.erase(event.person(), Visibility.RESTRICTED);
                acknowledging.tell("person-erasure-acknowledged", event);
            }
            case "persons-merged" ->
                    rejoined(
                            event,
                            joining.merge(
                                    event.person(),
                                    event.as(Merged.class).intoPersonId(),
                                    event.visibility()));
            default ->
                    rejoined(
                            event,
                            joining.part(event.person(), event.as(Unmerged.class).fromPersonId()));
        }
    }

    private void rejoined(Incoming event, List<UUID> persons) {
        rejoined.fire(new PersonsRejoined(persons));
        acknowledging.tell("person-merge-acknowledged", event);
    }
}
