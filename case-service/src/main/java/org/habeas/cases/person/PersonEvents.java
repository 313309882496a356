package org.habeas.cases.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.cases.person.PersonAct.Designated;
import org.habeas.cases.person.PersonAct.Named;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** The difference of two folds of a person's docket, as partners may know it. */
final class PersonEvents {

    /** The name to show, or the pseudonym; nothing else of a person leaves this service. */
    record Registered(String displayName, boolean named) {}

    /** The name to show is another one now. */
    record Renamed(String displayName) {}

    /** A body recognises the person as something, or does so no longer. */
    record Recognised(
            Designation designation,
            String by,
            @Nullable String state,
            @Nullable String criteriaCode,
            List<String> criteriaElements) {

        static Recognised of(Designated told) {
            return new Recognised(
                    told.value(),
                    told.by(),
                    told.state(),
                    told.criteriaCode(),
                    told.criteriaElements());
        }
    }

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
        return Stream.of(
                        name(change).stream(),
                        merges(change, isKnown),
                        designations("designation-recorded", change, change.from(), change.to()),
                        designations("designation-withdrawn", change, change.to(), change.from()))
                .flatMap(events -> events)
                .toList();
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
                before
                        .map(from ->
                                new DomainEvent("persons-unmerged", person, new Unmerged(from)))
                        .stream(),
                after
                        .map(into -> new DomainEvent("persons-merged", person, new Merged(into)))
                        .stream());
    }

    private static Optional<DomainEvent> name(Change<PersonHead, PersonAct, PersonState> change) {
        if (change.to().facts().isEmpty()) {
            return Optional.empty();
        }
        String now = displayName(change, change.to());
        if (change.from().facts().isEmpty()) {
            Registered facts = new Registered(now, change.head().isNamed());
            return Optional.of(new DomainEvent("person-registered", change.docketId(), facts));
        }
        return now.equals(displayName(change, change.from()))
                ? Optional.empty()
                : Optional.of(
                        new DomainEvent("person-renamed", change.docketId(), new Renamed(now)));
    }

    /** What the second state has and the first has not. */
    private static Stream<DomainEvent> designations(
            String type,
            Change<PersonHead, PersonAct, PersonState> change,
            PersonState without,
            PersonState with) {
        Set<Recognised> known = recognised(without).collect(Collectors.toSet());
        return recognised(with)
                .filter(one -> !known.contains(one))
                .map(one -> new DomainEvent(type, change.docketId(), one));
    }

    private static Stream<Recognised> recognised(PersonState state) {
        return state.of(Designated.class).stream()
                .map(fact -> Recognised.of(fact.act()))
                .distinct();
    }

    private static String displayName(
            Change<PersonHead, PersonAct, PersonState> change, PersonState state) {
        return Names.of(change.docketId(), state.of(Named.class)).displayName();
    }
}
