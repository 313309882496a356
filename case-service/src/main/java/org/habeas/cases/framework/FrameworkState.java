package org.habeas.cases.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.Quantity;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A framework case as its entries make it.
 *
 * @param count how many cases a source says there are
 * @param countedOn of which day the count is
 */
record FrameworkState(
        List<String> aliases,
        List<Linked> persons,
        List<UUID> proceedings,
        @Nullable Quantity count,
        @Nullable FuzzyDate countedOn) {
    static final FrameworkState NONE =
            new FrameworkState(List.of(), List.of(), List.of(), null, null);

    /** A person in a role. */
    record Linked(UUID personId, FrameworkRole role, FuzzyDate since) {
        @Override
        public String toString() {
            return "Linked[" + role + "]";
        }
    }

    FrameworkState {
        aliases = List.copyOf(aliases);
        persons = List.copyOf(persons);
        proceedings = List.copyOf(proceedings);
    }

    FrameworkState aliased(String alias) {
        return new FrameworkState(and(aliases, alias), persons, proceedings, count, countedOn);
    }

    FrameworkState linked(FrameworkAct.PersonLinked link, FuzzyDate since) {
        boolean known =
                persons.stream()
                        .anyMatch(p ->
                                p.personId().equals(link.personId()) && p.role() == link.role());
        return known
                ? this
                : new FrameworkState(
                        aliases,
                        and(persons, new Linked(link.personId(), link.role(), since)),
                        proceedings,
                        count,
                        countedOn);
    }

    FrameworkState linked(UUID proceeding) {
        return new FrameworkState(aliases, persons, and(proceedings, proceeding), count, countedOn);
    }

    FrameworkState counted(Quantity quantity, FuzzyDate on) {
        return new FrameworkState(aliases, persons, proceedings, quantity, on);
    }

    private static <T> List<T> and(List<T> list, T more) {
        if (list.contains(more)) {
            return list;
        }
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}
