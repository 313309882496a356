package org.habeas.extradition.asylum;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * An appeal or another request to have a decision reviewed.
 *
 * @param suspensive whether the person may stay meanwhile
 * @param against the entry of the decision, if it is known
 * @param outcome null while it is pending
 * @param outcomeEntry what tells the outcome
 */
record Remedy(
        FuzzyDate lodgedOn,
        Answer suspensive,
        @Nullable String court,
        @Nullable UUID against,
        @Nullable RemedyOutcome outcome,
        @Nullable FuzzyDate outcomeOn,
        @Nullable UUID outcomeEntry,
        UUID entry) {

    @Override
    public String toString() {
        return "Remedy[" + entry + " " + outcome + "]";
    }

    boolean isPending() {
        return outcome == null;
    }

    Remedy with(Answer effect) {
        return new Remedy(
                lodgedOn, effect, court, against, outcome, outcomeOn, outcomeEntry, entry);
    }

    Remedy ended(RemedyOutcome how, FuzzyDate on, UUID by) {
        return new Remedy(lodgedOn, suspensive, court, against, how, on, by, entry);
    }
}
