package org.habeas.cases.person;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.cases.person.PersonAct.MergeReversed;
import org.habeas.cases.person.PersonAct.MergedInto;
import org.habeas.docket.Entry;
import org.habeas.docket.Lens;
import org.habeas.platform.register.Look;

/**
 * Which dockets tell of one person, as one reader may know it. A merge counts for who may see both
 * its entry and the docket that it leads to; for everybody else both persons are as they were. It
 * is our own doing, so it follows the time of record and not the day of the look.
 */
final class Merges {
    private final Map<UUID, UUID> into = new HashMap<>();
    private final Set<UUID> seen = new HashSet<>();

    private Merges() {}

    /** Merges between dockets that have been looked at through one lens. */
    static Merges of(Collection<Look<PersonHead, PersonAct, PersonState>> looks) {
        Merges merges = new Merges();
        looks.forEach(look -> merges.seen.add(look.id()));
        looks.forEach(look ->
                target(look.history(), look.lens())
                        .filter(merges.seen::contains)
                        .ifPresent(other -> merges.into.put(look.id(), other)));
        return merges;
    }

    /** Into whom a docket is merged: the last word that was recorded decides. */
    static Optional<UUID> target(Collection<Entry<PersonAct>> entries, Lens lens) {
        return entries.stream()
                .filter(lens::sees)
                .filter(entry -> entry.standing().counts() && entry.on().changesState())
                .filter(entry ->
                        entry.act() instanceof MergedInto || entry.act() instanceof MergeReversed)
                .max(Comparator.comparing(Entry::recordedAt))
                .map(Entry::act)
                .filter(MergedInto.class::isInstance)
                .map(act -> ((MergedInto) act).into());
    }

    /** The docket to be read: the end of the chain. */
    UUID survivor(UUID person) {
        UUID at = person;
        for (int step = 0; step < seen.size(); step++) {
            UUID next = into.get(at);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return person; // a circle, which is never recorded
    }

    /** The person and everybody who is the same. */
    Set<UUID> sameAs(UUID person) {
        Set<UUID> same =
                seen.stream()
                        .filter(other -> survivor(other).equals(person))
                        .collect(Collectors.toSet());
        same.add(person);
        return same;
    }
}
