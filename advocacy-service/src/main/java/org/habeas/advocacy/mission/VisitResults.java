package org.habeas.advocacy.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.habeas.advocacy.FactHappened;
import org.habeas.docket.Entry;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.Register;

/**
 * What a visit that took place means for demands, and that it means nothing any more once it no
 * longer counts.
 */
@ApplicationScoped
class VisitResults {
    private final Register register;
    private final DeniedVisitLeavesDemandOpen denied;
    private final Event<FactHappened> facts;

    VisitResults(Register register, DeniedVisitLeavesDemandOpen denied, Event<FactHappened> facts) {
        this.register = register;
        this.denied = denied;
        this.facts = facts;
    }

    void follow(Change<MissionHead, MissionAct, MissionState> change) {
        for (Visit before : change.from().visits()) {
            boolean stands = MissionEvents.entry(change, before.standsBy()).isPresent();
            if (stands && !MissionEvents.counts(change, before.standsBy())) {
                register.retractEffects(before.standsBy());
            }
        }
        for (Visit visit : change.to().visits()) {
            boolean isNews = change.from().visitStandingBy(visit.standsBy()).isEmpty();
            if (isNews && visit.resultEntry() != null) {
                tell(change, visit);
            }
        }
    }

    private void tell(Change<MissionHead, MissionAct, MissionState> change, Visit visit) {
        FactHappened fact = fact(change, visit);
        if (visit.result() == VisitResult.DENIED) {
            denied.on(fact);
        } else {
            facts.fire(fact);
        }
    }

    private static FactHappened fact(
            Change<MissionHead, MissionAct, MissionState> change, Visit visit) {
        Entry<MissionAct> told = MissionEvents.entry(change, visit.standsBy()).orElseThrow();
        return new FactHappened(
                MissionEvents.type(visit.result()),
                visit.subject().personId(),
                change.docketId(),
                change.kind(),
                told.id(),
                told.on(),
                MissionEvents.classOf(change, told),
                MissionEvents.facts(change.head(), visit));
    }
}
