package org.habeas.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** the work that was asked for about somebody who is erased. */
@ApplicationScoped
class WantsOfPerson implements PersonRows {
    private final Wants wants;

    WantsOfPerson(Wants wants) {
        this.wants = wants;
    }

    @Override
    public void erase(UUID person) {
        wants.ofPerson(person).forEach(wants::delete);
    }
}
