package org.habeas.extradition.asylum;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.docket.Entry;
import org.habeas.extradition.asylum.AsylumAct.*;
import org.habeas.extradition.asylum.Protection.Withdrawal;
import org.jspecify.annotations.Nullable;

/** What one act does to the remedies of one applicant. */
final class Appealing {
    private final Claim before;
    private final Claim now;
    private final Entry<AsylumAct> entry;
    private final List<Remedy> remedies;

    private Appealing(Claim before, Claim now, Entry<AsylumAct> entry) {
        this.before = before;
        this.now = now;
        this.entry = entry;
        this.remedies = new ArrayList<>(before.remedies());
    }

    /**
     * The remedies after the act.
     *
     * @param now the claim as the tables have moved it
     */
    static List<Remedy> after(Claim before, Claim now, Entry<AsylumAct> entry) {
        Appealing appealing = new Appealing(before, now, entry);
        appealing.apply(entry.act());
        return appealing.remedies;
    }

    private void apply(AsylumAct act) {
        switch (act) {
            case AppealLodged lodged -> lodged(lodged);
            case SuspensiveEffectDecided decided ->
                    change(Remedy::isPending, r -> r.with(decided.suspensive()));
            case AsylumAct.Refused _, DeclaredInadmissible _, Excluded _ -> {
                if (left()) {
                    end(RemedyOutcome.UPHELD);
                }
            }
            case DecisionAnnulled annulled -> annulled(annulled);
            case Upheld upheld -> {
                if (!upheld.upheld().isOfApplication() || left()) {
                    end(RemedyOutcome.UPHELD);
                }
            }
            case Granted _ ->
                    change(
                            r -> r.isPending() || r.outcome() == RemedyOutcome.ANNULLED,
                            r ->
                                    r.ended(
                                            RemedyOutcome.ANNULLED_AND_GRANTED,
                                            entry.on(),
                                            entry.id()));
            case RefusedFinally _ -> {
                if (left()) {
                    end(RemedyOutcome.UPHELD);
                }
            }
            case Withdrawn _ -> {
                if (left()) {
                    end(RemedyOutcome.WITHDRAWN);
                }
            }
            case Sought _, Lodged _, Registered _, ExaminationOpened _ -> {}
            case TransferRequested _, TransferAnswered _, DecisionNotified _ -> {}
            case ExtensionRequested _, Extended _, ExtensionRefused _ -> {}
            case ReviewOpened _, ReviewClosed _, Ceased _, Revoked _, Renounced _ -> {}
            case InterferenceNoted _, RelocationSought _ -> {}
        }
    }

    /** The same appeal may be told by several sources. */
    private void lodged(AppealLodged act) {
        boolean believed = !act.isAgainstApplication() || now.stage() == AsylumStage.REMEDY_PENDING;
        boolean known = remedies.stream().anyMatch(r -> r.isPending() && isSame(r, act));
        if (believed && !known) {
            remedies.add(
                    new Remedy(
                            entry.on(),
                            act.suspensive() == null ? Answer.UNKNOWN : act.suspensive(),
                            act.body(),
                            against(act),
                            null,
                            null,
                            null,
                            entry.id()));
        }
    }

    private static boolean isSame(Remedy known, AppealLodged act) {
        return known.court() == null || act.body() == null || known.court().equals(act.body());
    }

    private @Nullable UUID against(AppealLodged act) {
        if (!act.isAgainstApplication()) {
            Protection held = before.protection();
            Withdrawal taken = held == null ? null : held.withdrawal();
            return taken == null ? null : taken.entry();
        }
        Predicate<Decision> which =
                act.against() == Annulled.GRANT
                        ? Decision::isGrant
                        : act.against() == Annulled.REFUSAL ? Decision::isAdverse : _ -> true;
        return before.decisions().reversed().stream()
                .filter(d -> d.stands() && d.result() != null && which.test(d))
                .map(Decision::entry)
                .findFirst()
                .orElse(null);
    }

    private void annulled(DecisionAnnulled act) {
        boolean sentBack = now.stage() == AsylumStage.REMITTED && act.annulled().isOfApplication();
        end(sentBack ? RemedyOutcome.ANNULLED_AND_REMITTED : RemedyOutcome.ANNULLED);
    }

    /** The application no longer waits for a court. */
    private boolean left() {
        return before.stage() == AsylumStage.REMEDY_PENDING
                && now.stage() != AsylumStage.REMEDY_PENDING;
    }

    private void end(RemedyOutcome how) {
        change(Remedy::isPending, r -> r.ended(how, entry.on(), entry.id()));
    }

    private void change(Predicate<Remedy> which, java.util.function.UnaryOperator<Remedy> to) {
        remedies.replaceAll(r -> which.test(r) ? to.apply(r) : r);
    }
}
