package org.habeas.advocacy.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.outcome.OutcomeAct.CauseClaimed;
import org.habeas.docket.AttributionKind;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a result lasts, and what is said of it.
 *
 * @param date when it came about
 * @param claimedCauses what is claimed to have brought it about, each with who claims it; claims
 *     that differ stand side by side, and none of them is a fact (INV-A-05)
 * @param residual what it left undone, as told last
 */
record OutcomeState(
        OutcomeStage stage,
        @Nullable FuzzyDate date,
        List<ClaimedCause> claimedCauses,
        @Nullable String residual) {

    static final OutcomeState START =
            new OutcomeState(OutcomeStage.UNREPORTED, null, List.of(), null);

    /** A claim, who makes it inside the source, and the entry that has the source. */
    record ClaimedCause(UUID entry, String text, AttributionKind by, @Nullable String name) {
        @Override
        public String toString() {
            return "ClaimedCause[" + entry + "]";
        }
    }

    OutcomeState {
        claimedCauses = List.copyOf(claimedCauses);
    }

    OutcomeState at(OutcomeStage next) {
        return new OutcomeState(next, date, claimedCauses, residual);
    }

    OutcomeState on(FuzzyDate day) {
        return new OutcomeState(stage, day, claimedCauses, residual);
    }

    OutcomeState leaving(String text) {
        return new OutcomeState(stage, date, claimedCauses, text);
    }

    OutcomeState with(UUID entry, CauseClaimed claim) {
        List<ClaimedCause> all = new ArrayList<>(claimedCauses);
        all.add(new ClaimedCause(entry, claim.text(), claim.by(), claim.name()));
        return new OutcomeState(stage, date, all, residual);
    }

    @Override
    public String toString() {
        return "OutcomeState[" + stage + "]";
    }
}
