package org.habeas.advocacy.sanctionslist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.habeas.advocacy.sanctions.ProposedTargets;
import org.habeas.advocacy.sanctions.ProposedTargets.Target;
import org.habeas.docket.NameKeys;
import org.habeas.docket.NameMatch;

/**
 * A list as it is read, beside all targets. Keys of names narrow the search, so that the work does
 * not grow with both; only what is like some target is kept.
 */
final class Comparison implements Consumer<ListEntry> {
    private static final int LONGEST = 1000;

    private final String list;
    private final List<Target> targets;
    private final Map<String, List<Candidate>> byKey = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Match> matches = new ArrayList<>();
    private int persons;

    Comparison(String list, List<Target> targets) {
        this.list = list;
        this.targets = targets;
        for (Target target : targets) {
            Candidate candidate = new Candidate(target, NameMatch.of(target.name()));
            NameKeys.keys(target.name())
                    .forEach(key ->
                            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(candidate));
            known.addAll(target.listings());
        }
    }

    private record Candidate(Target target, NameMatch name) {}

    /** An entry of the list whose name is like that of a target. */
    record Match(Target target, ListEntry entry) {}

    @Override
    public void accept(ListEntry entry) {
        persons++;
        String listing = ProposedTargets.listing(list, entry.reference());
        if (known.contains(listing)) {
            seen.add(listing);
        }
        Set<Candidate> alike = new LinkedHashSet<>();
        for (String name : entry.names()) {
            if (name.length() <= LONGEST) {
                alike.addAll(alike(name));
            }
        }
        alike.stream()
                .map(Candidate::target)
                .filter(target -> !target.listings().contains(listing))
                .forEach(target -> matches.add(new Match(target, entry)));
    }

    private Set<Candidate> alike(String name) {
        Set<Candidate> near = new LinkedHashSet<>();
        NameKeys.keys(name).forEach(key -> near.addAll(byKey.getOrDefault(key, List.of())));
        NameMatch asked = NameMatch.of(name);
        near.removeIf(one -> one.name().score(asked) < NameMatch.MATCH_THRESHOLD);
        return near;
    }

    int persons() {
        return persons;
    }

    /** Who is like a target and not confirmed to be one. */
    List<Match> matches() {
        return List.copyOf(matches);
    }

    /** The confirmed entries of this list that it no longer has, each with its target. */
    Map<Target, List<String>> gone() {
        Map<Target, List<String>> gone = new HashMap<>();
        String prefix = ProposedTargets.listing(list, "");
        for (Target target : targets) {
            List<String> missing =
                    target.listings().stream()
                            .filter(listing -> listing.startsWith(prefix))
                            .filter(listing -> !seen.contains(listing))
                            .map(listing -> listing.substring(prefix.length()))
                            .toList();
            if (!missing.isEmpty()) {
                gone.put(target, missing);
            }
        }
        return gone;
    }
}
