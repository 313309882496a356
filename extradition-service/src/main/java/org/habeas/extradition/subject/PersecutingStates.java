package org.habeas.extradition.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Rule;

/**
 * the States that persecute a person are those that prosecute, those at whose initiative
 * others ask for the person, and those that a mechanism found to persecute.
 */
@Rule(
        value = "R-26",
        when = {"charge-brought", "extradition-request-received", "mechanism-decision-recorded"},
        then =
                "Who prosecutes, who instigates a request and whom a mechanism found to persecute are the persecuting States of a person.")
public final class PersecutingStates {
    private final Map<String, Visibility> byState;

    private PersecutingStates(Map<String, Visibility> byState) {
        this.byState = byState;
    }

    /** Each State with the least strict class in which it is told. */
    public static PersecutingStates of(List<SubjectFact> facts) {
        Map<String, Visibility> states = new TreeMap<>();
        for (SubjectFact fact : facts) {
            String state = fact.state();
            if (state != null && fact.kind().tellsOfPersecution()) {
                states.merge(state, fact.visibility(), PersecutingStates::laxer);
            }
        }
        return new PersecutingStates(states);
    }

    private static Visibility laxer(Visibility one, Visibility other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** Nobody has told us yet; then every State may be one. */
    public boolean areUnknown() {
        return byState.isEmpty();
    }

    /** The class in which it is told that this State persecutes; empty if it is not. */
    public Optional<Visibility> told(String state) {
        return Optional.ofNullable(byState.get(state));
    }

    SortedSet<String> all() {
        return new TreeSet<>(byState.keySet());
    }
}
