package org.habeas.cases.prosecution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a proceeding on one day.
 *
 * @param status the worst remaining of all charges and sentences (INV-C-06)
 * @param standing what was said of the person beside any charge, such as witness
 * @param absentee whether the person was tried or sentenced without being present
 * @param finalJudgment whether the judgment that stands can no longer be appealed
 * @param appealPending whether an appeal waits for its decision
 */
public record ProsecutionState(
        ProceduralStatus status,
        ProceduralStatus standing,
        List<Charge> charges,
        List<Sentence> sentences,
        boolean absentee,
        boolean finalJudgment,
        boolean appealPending,
        @Nullable Plea plea) {

    public ProsecutionState {
        charges = List.copyOf(charges);
        sentences = List.copyOf(sentences);
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
