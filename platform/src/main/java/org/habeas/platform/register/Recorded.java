package org.habeas.platform.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Finding;
import org.jspecify.annotations.Nullable;

/** What recording an entry did: the entry, the state before and after, and the events it caused. */
public record Recorded(EntryView entry, StateView before, StateView after, List<Caused> events) {

    /** The same with the state that rules have led to since. */
    Recorded to(StateView now) {
        return new Recorded(entry, before, now, events);
    }

    /** The state of the docket as the writer may see it. */
    public record StateView(
            String status, Object state, @Nullable LocalDate restsOn, List<Finding> findings) {}

    /** An event that will arrive, at least once. */
    public record Caused(UUID id, String type, @Nullable UUID personId) {}
}
