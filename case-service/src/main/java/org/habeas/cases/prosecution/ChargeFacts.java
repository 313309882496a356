package org.habeas.cases.prosecution;

import java.util.List;
import java.util.UUID;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/**
 * What every event about charges and verdicts says: codes, never the words of an accusation.
 *
 * @param frameworkCaseId the framework case with that label, if partners may know of one
 * @param charge its label, or null of a judgment as a whole
 * @param toCharge what it was reclassified to
 * @param remainingCharges how many charges are still open or have led to a conviction
 */
record ChargeFacts(
        String prosecutingState,
        @Nullable String frameworkCase,
        @Nullable UUID frameworkCaseId,
        ProceduralStatus proceduralStatus,
        @Nullable String charge,
        @Nullable OffenceKind offence,
        List<LegalProvision> provisions,
        @Nullable String toCharge,
        @Nullable OffenceKind toOffence,
        @Nullable Direction direction,
        boolean inAbsentia,
        long remainingCharges)
        implements ProsecutionFacts {

    static ChargeFacts of(
            Change<ProceedingHead, ProsecutionAct, ProsecutionState> change, Charge charge) {
        String successor = charge.replacedBy();
        return of(
                change,
                charge.charge(),
                charge.offence(),
                charge.provisions().stream().map(LegalProvision::withoutWording).toList(),
                successor,
                successor == null
                        ? null
                        : change.to().charge(successor).map(Charge::offence).orElse(null),
                charge.direction());
    }

    static ChargeFacts ofTheJudgment(
            Change<ProceedingHead, ProsecutionAct, ProsecutionState> change) {
        return of(change, null, null, List.of(), null, null, null);
    }

    private static ChargeFacts of(
            Change<ProceedingHead, ProsecutionAct, ProsecutionState> change,
            @Nullable String charge,
            @Nullable OffenceKind offence,
            List<LegalProvision> provisions,
            @Nullable String toCharge,
            @Nullable OffenceKind toOffence,
            @Nullable Direction direction) {
        return new ChargeFacts(
                change.head().prosecutingState(),
                change.head().frameworkCase(),
                null,
                change.to().status(),
                charge,
                offence,
                provisions,
                toCharge,
                toOffence,
                direction,
                change.to().absentee(),
                change.to().remainingCharges());
    }

    @Override
    public ChargeFacts in(@Nullable UUID affair) {
        return new ChargeFacts(
                prosecutingState,
                frameworkCase,
                affair,
                proceduralStatus,
                charge,
                offence,
                provisions,
                toCharge,
                toOffence,
                direction,
                inAbsentia,
                remainingCharges);
    }
}
