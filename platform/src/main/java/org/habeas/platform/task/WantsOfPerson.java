package org.habeas.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;
import org.habeas.platform.task.WantEvents.Why;

/** the work that was asked for about somebody who is erased. */
@ApplicationScoped
class WantsOfPerson implements PersonRows {
    private final Wants wants;
    private final WantEvents events;

    WantsOfPerson(Wants wants, WantEvents events) {
        this.wants = wants;
        this.events = events;
    }

    @Override
    public void erase(UUID person) {
        wants.ofPerson(person).forEach(wants::delete);
    }

    /** Work about a docket that goes is nobody's any more; the queue is told so. */
    @Override
    public void erase(UUID person, List<UUID> dockets) {
        erase(person);
        for (WantRow row : wants.aboutAny(dockets)) {
            if (row.isTold()) {
                events.dropped(row, Why.NO_LONGER_WANTED);
            }
            wants.delete(row);
        }
    }
}
