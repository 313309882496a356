package org.habeas.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.OtherIds;
import org.habeas.platform.register.Register;

/** Which ids mean one person today, for readers who may know of the merge. */
@ApplicationScoped
class MergedIds implements OtherIds {
    private final PersonKind kind;
    private final PersonLinks links;
    private final Register register;

    MergedIds(PersonKind kind, PersonLinks links, Register register) {
        this.kind = kind;
        this.links = links;
        this.register = register;
    }

    @Override
    public Collection<UUID> of(List<UUID> persons, Visibility clearance) {
        if (persons.isEmpty()) {
            return persons;
        }
        Set<UUID> ever =
                links.around(persons).values().stream()
                        .flatMap(around -> around.merged().stream())
                        .collect(Collectors.toSet());
        if (ever.size() == Set.copyOf(persons).size()) {
            return persons;
        }
        Merges merges =
                Merges.of(register.several(kind, List.copyOf(ever), register.today(clearance)));
        Set<UUID> same = new HashSet<>(persons);
        persons.forEach(person -> same.addAll(merges.sameAs(merges.survivor(person))));
        return same;
    }
}
