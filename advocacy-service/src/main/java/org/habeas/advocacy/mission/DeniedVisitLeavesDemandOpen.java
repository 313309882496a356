package org.habeas.advocacy.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.habeas.advocacy.FactHappened;
import org.habeas.platform.event.Rule;

/**
 * a denied visit answers no demand. It is told like every other result; the law of demands
 * has no line for it, so that the demand to allow the visit stays open.
 */
@ApplicationScoped
@Rule(
        value = "R-20",
        when = "visit-denied",
        then =
                "A denied visit is told to the other services and stands in the brief of the next"
                        + " mission; the demand to allow it stays open.")
class DeniedVisitLeavesDemandOpen {
    private final Event<FactHappened> facts;

    DeniedVisitLeavesDemandOpen(Event<FactHappened> facts) {
        this.facts = facts;
    }

    void on(FactHappened denial) {
        facts.fire(denial);
    }
}
