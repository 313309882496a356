package org.habeas.cases.person;

import java.util.List;
import org.habeas.cases.person.PersonAct.Named;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;

/** The difference of two folds of a person's docket, as partners may know it. */
final class PersonEvents {

    /** The name to show, or the pseudonym; nothing else of a person leaves this service. */
    record Registered(String displayName, boolean named) {}

    /** The name to show is another one now. */
    record Renamed(String displayName) {}

    private PersonEvents() {}

    static List<DomainEvent> between(Change<PersonHead, PersonAct, PersonState> change) {
        if (change.to().facts().isEmpty()) {
            return List.of();
        }
        String now = displayName(change, change.to());
        if (change.from().facts().isEmpty()) {
            Registered facts = new Registered(now, change.head().isNamed());
            return List.of(new DomainEvent("person-registered", change.docketId(), facts));
        }
        if (now.equals(displayName(change, change.from()))) {
            return List.of();
        }
        return List.of(new DomainEvent("person-renamed", change.docketId(), new Renamed(now)));
    }

    private static String displayName(
            Change<PersonHead, PersonAct, PersonState> change, PersonState state) {
        return Names.of(change.docketId(), state.of(Named.class)).displayName();
    }
}
