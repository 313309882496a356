package org.habeas.cases.person;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.cases.person.PersonAct.Categorised;
import org.habeas.cases.person.PersonAct.PressedToTestify;
import org.habeas.cases.person.PersonAct.Related;
import org.habeas.docket.Entry;
import org.habeas.platform.register.Change;

/** Whose pages a change on one person's docket reaches. */
final class PersonChanges {
    private PersonChanges() {}

    /** Those whom the docket names, if their pages tell anything of what has changed. */
    static Set<UUID> namedOthers(
            Change<PersonHead, PersonAct, PersonState> change, Entry<PersonAct> entry) {
        boolean tells =
                entry.act() instanceof Related
                        || entry.act() instanceof PressedToTestify
                        || entry.act() instanceof Categorised
                        || entry.corrects() != null;
        return tells
                ? Stream.of(change.from(), change.to())
                        .flatMap(state -> state.facts().stream())
                        .filter(fact ->
                                fact.act() instanceof Related
                                        || fact.act() instanceof PressedToTestify)
                        .flatMap(fact -> PersonLinks.named(fact.act()).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
