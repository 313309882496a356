package org.habeas.extradition.risk;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.extradition.subject.FactKind;
import org.habeas.extradition.subject.SubjectFact;
import org.jspecify.annotations.Nullable;

/** What the other services have told of a person, in the words of a lawyer. */
record Told(List<SubjectFact> facts) {
    /** Nobody is accused of anything in proceedings that stand like this. */
    private static final Set<String> NO_CHARGE =
            Set.of(
                    "unknown",
                    "discontinued",
                    "acquitted",
                    "witness",
                    "witness_with_right_to_defence",
                    "pre_investigation");

    /** Nothing is left of a sentence of which this has become. */
    private static final Set<String> SENTENCE_OVER =
            Set.of("served", "pardoned", "lapsed", "quashed", "ended_by_death");

    private static final Set<String> DEAD = Set.of("deceased", "deceased_in_custody");

    /** Whoever is this is where the record says; those wanted, escaped or abducted are not. */
    private static final Set<String> BOUND =
            Set.of(
                    "police_custody",
                    "remand",
                    "house_arrest",
                    "bail",
                    "imprisoned",
                    "restricted_liberty",
                    "compulsory_psychiatric",
                    "parole",
                    "immigration_detention");

    private static final String EXTRADITION_DETENTION = "extradition_detention";

    Told {
        facts = List.copyOf(facts);
    }

    /** Who prosecutes, and who was found to persecute. */
    Stream<String> persecutingStates() {
        return Stream.concat(of(FactKind.PROSECUTED), of(FactKind.FOUND_PERSECUTING))
                .flatMap(fact -> Stream.ofNullable(fact.state()));
    }

    /** Charges that are pending, and sentences of which something is left (T9). */
    List<SubjectFact> accusations() {
        return of(FactKind.PROSECUTED)
                .filter(fact -> fact.word() == null || !NO_CHARGE.contains(fact.word()))
                .filter(fact -> !isConvicted(fact) || !isServed(fact.docketId()))
                .toList();
    }

    private static boolean isConvicted(SubjectFact fact) {
        return fact.word() != null && fact.word().startsWith("convicted");
    }

    private boolean isServed(UUID proceeding) {
        return of(FactKind.SENTENCED)
                .filter(fact -> fact.docketId().equals(proceeding))
                .anyMatch(fact -> fact.word() != null && SENTENCE_OVER.contains(fact.word()));
    }

    List<SubjectFact> deaths() {
        return custody(DEAD).toList();
    }

    List<SubjectFact> abductions() {
        return custody(Set.of("abducted")).toList();
    }

    List<SubjectFact> findingsOfPoliticalMotive() {
        return of(FactKind.POLITICAL_MOTIVE_FOUND).toList();
    }

    /** Held, or bound to a place, in one of these States, and not because another one asks. */
    List<SubjectFact> boundIn(Set<String> states) {
        return custody(BOUND).filter(fact -> isIn(fact, states)).toList();
    }

    List<SubjectFact> heldForExtradition() {
        return custody(Set.of(EXTRADITION_DETENTION)).toList();
    }

    /** Where the person must be, as far as told. */
    Stream<String> whereabouts() {
        return Stream.concat(custody(BOUND), custody(Set.of(EXTRADITION_DETENTION)))
                .flatMap(fact -> Stream.ofNullable(fact.state()));
    }

    /** Tried, looked for or taken where they are not at home. */
    boolean isAbroad() {
        return of(FactKind.CONVICTED_IN_ABSENTIA).findAny().isPresent()
                || custody(Set.of("wanted", "abducted", "escaped", EXTRADITION_DETENTION))
                        .findAny()
                        .isPresent();
    }

    private Stream<SubjectFact> custody(Set<String> words) {
        return of(FactKind.CUSTODY)
                .filter(fact -> fact.word() != null && words.contains(fact.word()));
    }

    private static boolean isIn(SubjectFact fact, Set<String> states) {
        @Nullable String state = fact.state();
        return state != null && states.contains(state);
    }

    private Stream<SubjectFact> of(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind);
    }

    @Override
    public String toString() {
        return "Told[" + facts.size() + "]";
    }
}
