package org.habeas.extradition.risk;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.RiskFact.Asylum;
import org.habeas.extradition.bearing.RiskFact.Claim;
import org.habeas.extradition.bearing.RiskFact.Held;
import org.habeas.extradition.bearing.RiskFact.InterimMeasure;
import org.habeas.extradition.bearing.RiskFact.Operation;
import org.habeas.extradition.bearing.RiskFact.Protection;
import org.habeas.extradition.bearing.RiskFact.Request;
import org.habeas.extradition.bearing.RiskFact.Standing;
import org.habeas.extradition.bearing.RiskFact.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * In which State the person is, as far as the facts tell (ADR 70): where somebody holds them; else
 * where they are protected, or ask to be; else where others ask for them; else where they were
 * asked for or refused. What is stronger silences what is weaker; of equals, each is assessed and
 * the most dangerous is told.
 */
final class Hosts {
    private Hosts() {}

    /** The States of the strongest kind of evidence; none if nothing tells. */
    static SortedSet<String> of(RiskInput input) {
        Set<String> persecuting = Situation.persecuting(input);
        return Stream.of(held(input), refuge(input, persecuting), asked(input), past(input))
                .map(states -> {
                    SortedSet<String> found = new TreeSet<>();
                    states.forEach(found::add);
                    return found;
                })
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(TreeSet::new);
    }

    private static Stream<String> held(RiskInput input) {
        return Stream.concat(
                states(input, fact -> fact instanceof Held), new Told(input.told()).whereabouts());
    }

    private static Stream<String> refuge(RiskInput input, Set<String> persecuting) {
        return states(
                input,
                fact ->
                        switch (fact) {
                            case Protection p -> Protections.protects(p);
                            case Asylum a -> isOpen(a.claim());
                            case InterimMeasure _ -> true;
                            case Transfer t ->
                                    t.toState() != null && !persecuting.contains(t.toState());
                            default -> false;
                        });
    }

    private static boolean isOpen(Claim claim) {
        return switch (claim) {
            case PENDING, REFUSED_REMEDY_PENDING, GRANTED -> true;
            case REFUSED_FINALLY, OVER -> false;
        };
    }

    private static Stream<String> asked(RiskInput input) {
        return states(
                input,
                fact ->
                        switch (fact) {
                            case Request r -> isOpen(r.standing());
                            case Operation _ -> true;
                            default -> false;
                        });
    }

    private static boolean isOpen(Standing standing) {
        return switch (standing) {
            case PENDING, SUSPENDED, ENFORCEABLE -> true;
            case REFUSED_FINALLY, BARRED, OVER -> false;
        };
    }

    private static Stream<String> past(RiskInput input) {
        return states(
                input,
                fact ->
                        switch (fact) {
                            case Request r ->
                                    r.standing() == Standing.REFUSED_FINALLY
                                            || r.standing() == Standing.BARRED;
                            case Asylum _, Protection _ -> true;
                            default -> false;
                        });
    }

    private static Stream<String> states(RiskInput input, Predicate<RiskFact> which) {
        List<RiskFact> facts = input.facts().stream().filter(which).toList();
        return facts.stream().flatMap(fact -> Stream.ofNullable(stateOf(fact)));
    }

    /** The State in which this fact places the person, if it does. */
    static @Nullable String stateOf(RiskFact fact) {
        return switch (fact) {
            case Request r -> r.requestedState();
            case Held h -> h.state();
            case Asylum a -> a.hostState();
            case RiskFact.Exposed e -> e.hostState();
            case Protection p -> p.hostState();
            case InterimMeasure m -> m.againstState();
            case Transfer t -> t.toState();
            case Operation o -> o.inState();
            case RiskFact.Warning w -> w.inState();
            case RiskFact.Alert _, RiskFact.Taking _, RiskFact.PoliticalMotiveFound _ -> null;
        };
    }
}
