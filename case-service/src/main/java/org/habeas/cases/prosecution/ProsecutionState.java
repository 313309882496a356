package org.habeas.cases.prosecution;

import java.util.List;
import java.util.Optional;
import org.habeas.cases.restriction.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a proceeding on one day.
 *
 * @param status the worst remaining of all charges and sentences (INV-C-06)
 * @param standing what was said of the person beside any charge, such as witness
 * @param absentee whether the person was tried or sentenced without being present
 * @param finalJudgment whether the judgment that stands can no longer be appealed
 * @param appealPending whether an appeal waits for its decision
 * @param plea to all charges; a charge may have its own
 * @param suggestions what may have to be recorded; staff only, and only on the docket's own page
 */
public record ProsecutionState(
        ProceduralStatus status,
        ProceduralStatus standing,
        List<Charge> charges,
        List<Sentence> sentences,
        boolean absentee,
        boolean finalJudgment,
        boolean appealPending,
        @Nullable Plea plea,
        List<Trial> trials,
        List<Decision> decisions,
        @Nullable List<Suggestion> suggestions) {

    public ProsecutionState {
        charges = List.copyOf(charges);
        sentences = List.copyOf(sentences);
        trials = List.copyOf(trials);
        decisions = List.copyOf(decisions);
    }

    /** The same with what was tried and decided. */
    ProsecutionState with(List<Trial> tried, List<Decision> decided) {
        return new ProsecutionState(
                status,
                standing,
                charges,
                sentences,
                absentee,
                finalJudgment,
                appealPending,
                plea,
                tried,
                decided,
                suggestions);
    }

    /** The same with what may have to be recorded. */
    ProsecutionState suggesting(List<Suggestion> found) {
        return new ProsecutionState(
                status,
                standing,
                charges,
                sentences,
                absentee,
                finalJudgment,
                appealPending,
                plea,
                trials,
                decisions,
                found);
    }

    public Optional<Charge> charge(String label) {
        return charges.stream().filter(c -> c.charge().equals(label)).findFirst();
    }

    public Optional<Sentence> sentence(String label) {
        return sentences.stream().filter(s -> s.sentence().equals(label)).findFirst();
    }

    /** How many charges are still open or have led to a conviction. */
    public long remainingCharges() {
        return charges.stream()
                .filter(c ->
                        switch (c.state()) {
                            case INVESTIGATED, BROUGHT, CONVICTED -> true;
                            case RECLASSIFIED, DROPPED, ACQUITTED, QUASHED -> false;
                        })
                .count();
    }
}
