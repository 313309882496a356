package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.person.PersonAct.ExternallyIdentified;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;

/** Whose pages name a person as perhaps the same one: written anew when that has changed. */
@ApplicationScoped
class Namesakes {
    /** A name that more people bear suggests nothing; nobody waits for so many pages. */
    private static final int MOST = 50;

    private final PersonNames names;

    Namesakes(PersonNames names) {
        this.names = names;
    }

    /** Writes the person's names; answers whose pages are old by it, in their order. */
    Set<UUID> write(PersonFile file) {
        Set<PersonNames.Namesake> before = names.namesakes(file.id(), MOST);
        names.write(file);
        Set<PersonNames.Namesake> after = names.namesakes(file.id(), MOST);
        Set<UUID> old = new TreeSet<>();
        if (before.size() < MOST && after.size() < MOST) {
            difference(before, after).forEach(namesake -> old.add(namesake.person()));
        }
        old.addAll(names.sharing(file.id(), everCalled(file), Visibility.RESTRICTED));
        old.remove(file.id());
        return old;
    }

    private static Set<PersonNames.Namesake> difference(
            Set<PersonNames.Namesake> some, Set<PersonNames.Namesake> others) {
        Set<PersonNames.Namesake> all = new HashSet<>(some);
        all.addAll(others);
        all.removeIf(one -> some.contains(one) && others.contains(one));
        return all;
    }

    /** What other databases call the person, or were once said to. */
    private static List<String> everCalled(PersonFile file) {
        return file.own().look().history().stream()
                .map(Entry::act)
                .flatMap(act ->
                        act instanceof ExternallyIdentified id
                                ? Stream.of(id.key())
                                : Stream.empty())
                .distinct()
                .toList();
    }
}
