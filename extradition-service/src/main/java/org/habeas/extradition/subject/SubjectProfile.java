package org.habeas.extradition.subject;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person as this service knows them: States and statuses, never a place (INV-X-11). */
record SubjectProfile(
        UUID personId,
        @Nullable String displayName,
        @Nullable String custodyStatus,
        boolean deceased,
        boolean abducted,
        boolean hasPendingCharges,
        boolean convictedInAbsentia,
        SortedSet<String> prosecutingStates,
        SortedSet<String> instigatingStates,
        SortedSet<String> persecutingStates,
        SortedSet<String> hostStates) {

    /** Proceedings in these states accuse the person of nothing any more. */
    private static final Set<String> SETTLED = Set.of("discontinued", "acquitted", "witness");

    static SubjectProfile of(UUID person, List<SubjectFact> facts) {
        String custody = word(facts, FactKind.CUSTODY);
        return new SubjectProfile(
                person,
                word(facts, FactKind.NAMED),
                custody,
                custody != null && custody.startsWith(SubjectFact.DEAD),
                "abducted".equals(custody),
                facts.stream()
                        .filter(f -> f.kind() == FactKind.PROSECUTED)
                        .anyMatch(f -> f.word() == null || !SETTLED.contains(f.word())),
                facts.stream().anyMatch(f -> f.kind() == FactKind.CONVICTED_IN_ABSENTIA),
                states(facts, FactKind.PROSECUTED),
                states(facts, FactKind.INSTIGATED),
                PersecutingStates.of(facts).all(),
                states(facts, FactKind.HOSTED));
    }

    private static @Nullable String word(List<SubjectFact> facts, FactKind kind) {
        return facts.stream()
                .filter(f -> f.kind() == kind)
                .map(SubjectFact::word)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static SortedSet<String> states(List<SubjectFact> facts, FactKind kind) {
        return facts.stream()
                .filter(f -> f.kind() == kind)
                .map(SubjectFact::state)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return "SubjectProfile[" + personId + "]";
    }
}
