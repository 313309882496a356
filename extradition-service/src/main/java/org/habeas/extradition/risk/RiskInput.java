package org.habeas.extradition.risk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.subject.SubjectFact;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an assessment rests on, of one day and as far as one reader may know.
 *
 * @param facts what the dockets about the person tell
 * @param ofAffair what the dockets tell about others who are accused in the same framework case
 * @param told what the other services have told about the person
 * @param toldOfAffair the same about those others
 * @param unprotecting States that do not protect refugees in law (T12)
 * @param hostState the State to assess; null if it follows from the facts
 */
record RiskInput(
        UUID personId,
        List<RiskFact> facts,
        List<RiskFact> ofAffair,
        List<SubjectFact> told,
        List<SubjectFact> toldOfAffair,
        Set<String> unprotecting,
        @Nullable String hostState) {

    RiskInput {
        facts = List.copyOf(facts);
        ofAffair = List.copyOf(ofAffair);
        told = List.copyOf(told);
        toldOfAffair = List.copyOf(toldOfAffair);
        unprotecting = Set.copyOf(unprotecting);
    }

    /** Whether nothing at all is known. */
    boolean isEmpty() {
        return facts.isEmpty() && told.isEmpty();
    }

    RiskInput with(List<RiskFact> others) {
        return new RiskInput(
                personId, others, ofAffair, told, toldOfAffair, unprotecting, hostState);
    }

    RiskInput in(@Nullable String host) {
        return new RiskInput(personId, facts, ofAffair, told, toldOfAffair, unprotecting, host);
    }

    RiskInput unprotecting(Set<String> states) {
        Set<String> all = new HashSet<>(unprotecting);
        all.addAll(states);
        return new RiskInput(personId, facts, ofAffair, told, toldOfAffair, all, hostState);
    }

    @Override
    public String toString() {
        return "RiskInput[" + personId + "]";
    }
}
