package org.habeas.cases.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.habeas.cases.person.PersonAct.Named;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;

/** The difference of two folds of a person's docket, as partners may know it. */
final class PersonEvents {

    /** The name to show, or the pseudonym; nothing else of a person leaves this service. */
    record Registered(String displayName, boolean named) {}

    /** The name to show is another one now. */
    record Renamed(String displayName) {}

    /** The person of the event is the same as this one, which is to be read from now on. */
    record Merged(UUID intoPersonId) {}

    /** The two are different persons after all. */
    record Unmerged(UUID fromPersonId) {}

    private PersonEvents() {}

    /**
     * What partners may know to have changed.
     *
     * @param isKnown whether partners may know of another person
     */
    static List<DomainEvent> between(
            Change<PersonHead, PersonAct, PersonState> change, Predicate<UUID> isKnown) {
        return Stream.concat(names(change).stream(), merges(change, isKnown)).toList();
    }

    private static Stream<DomainEvent> merges(
            Change<PersonHead, PersonAct, PersonState> change, Predicate<UUID> isKnown) {
        Optional<UUID> before = change.from().mergedInto().filter(isKnown);
        Optional<UUID> after = change.to().mergedInto().filter(isKnown);
        if (before.equals(after)) {
            return Stream.empty();
        }
        UUID person = change.docketId();
        return Stream.concat(
                before.map(from -> new DomainEvent("persons-unmerged", person, new Unmerged(from)))
                        .stream(),
                after.map(into -> new DomainEvent("persons-merged", person, new Merged(into)))
                        .stream());
    }

    private static List<DomainEvent> names(Change<PersonHead, PersonAct, PersonState> change) {
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
