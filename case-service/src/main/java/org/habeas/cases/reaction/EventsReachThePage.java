package org.habeas.cases.reaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.cases.PersonConcerned;
import org.habeas.cases.elsewhere.Elsewhere;
import org.habeas.cases.elsewhere.Told;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;

/** Keeps what the other services tell of a person, for the links and the timeline of the page. */
@ApplicationScoped
class EventsReachThePage implements Reaction {
    /** Fields of every event, which {@link Told} has as its own. */
    private static final List<String> COMMON =
            List.of(
                    "person_id",
                    "docket_id",
                    "docket_kind",
                    "entry_id",
                    "on",
                    "state_before",
                    "state_after",
                    "visibility");

    private final Elsewhere elsewhere;
    private final Event<PersonConcerned> concerned;

    EventsReachThePage(Elsewhere elsewhere, Event<PersonConcerned> concerned) {
        this.elsewhere = elsewhere;
        this.concerned = concerned;
    }

    private record Retracted(UUID retractedEntryId) {}

    @Override
    public String rule() {
        return "page";
    }

    /** All of them, so that a new type of event needs no change here. */
    @Override
    public Set<String> to() {
        return Set.of();
    }

    @Override
    public boolean wants(Incoming event) {
        return event.personId() != null && !isForStaffOnly(event);
    }

    /**
     * What no partner may ever know belongs on no page (E.3, risk), nor does what is acknowledged.
     */
    private static boolean isForStaffOnly(Incoming event) {
        return event.docketKind().equals("risk-assessments")
                || event.docketKind().equals("persons")
                || event.type().startsWith("task-");
    }

    @Override
    public void on(Incoming event) {
        replay(event);
        concerned.fire(new PersonConcerned(event.person()));
    }

    @Override
    public void replay(Incoming event) {
        ObjectNode facts = event.payload().deepCopy();
        facts.remove(COMMON);
        elsewhere.add(
                new Told(
                        event.id(),
                        event.person(),
                        event.service(),
                        event.type(),
                        event.docketId(),
                        event.docketKind(),
                        event.entryId(),
                        event.on(),
                        event.stateBefore(),
                        event.stateAfter(),
                        facts,
                        event.visibility(),
                        event.at(),
                        null));
        if (event.type().equals("entry-retracted")) {
            elsewhere.retract(event.as(Retracted.class).retractedEntryId(), event.at());
        }
    }
}
