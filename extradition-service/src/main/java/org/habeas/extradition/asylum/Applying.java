package org.habeas.extradition.asylum;

import java.util.List;
import java.util.function.Predicate;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.asylum.AsylumAct.*;
import org.habeas.extradition.asylum.Claim.Refusal;
import org.habeas.extradition.asylum.Shelter.End;
import org.habeas.extradition.asylum.Shelter.How;
import org.jspecify.annotations.Nullable;

/** What one act does to one applicant, by the tables of {@link AsylumDocket}. */
final class Applying {
    private static final Predicate<Shelter> PENDING = Shelter::isPending;

    private Applying() {}

    static Claim to(Claim before, Entry<AsylumAct> entry, Findings findings) {
        AsylumAct act = entry.act();
        AsylumStage stage = AsylumDocket.application(act).take(before.stage(), entry, findings);
        ProtectionStage kept =
                AsylumDocket.protection(act).take(before.protectionStage(), entry, findings);
        Claim now = before.at(stage);
        return switch (act) {
            case Sought _ -> now.sheltered(pending(entry));
            case Lodged lodged -> pending(now, lodged.suspensive(), entry, true);
            case AppealLodged appeal -> pending(now, appeal.suspensive(), entry, false);
            case Refused refused ->
                    stage == AsylumStage.REFUSED_FIRST_INSTANCE
                            ? now.with(refusal(refused, entry))
                            : now;
            case DecisionNotified _ -> {
                Refusal refusal = now.refusal();
                yield refusal == null ? now : now.with(refusal.notified(entry.on()));
            }
            case Granted granted -> granted(now, kept, granted, entry);
            case RefusedFinally _ -> refusedFinally(now, entry);
            case Withdrawn _ ->
                    stage == AsylumStage.WITHDRAWN
                            ? now.exposed(PENDING, end(How.WITHDRAWN, entry))
                            : now;
            case DecisionAnnulled _ -> annulled(protects(now, kept), kept, entry);
            case Extended extended ->
                    protects(now, kept, extended.validUntil(), kept == ProtectionStage.IN_FORCE);
            case Ceased _ -> ended(protects(now, kept), kept, How.CEASED, entry);
            case Revoked _ -> ended(protects(now, kept), kept, How.REVOKED, entry);
            case Renounced _ -> ended(protects(now, kept), kept, How.RENOUNCED, entry);
            case Registered _, ExaminationOpened _, DeclaredInadmissible _, Excluded _ -> now;
            case ExtensionRequested _, ReviewOpened _, ReviewClosed _ -> protects(now, kept);
        };
    }

    /** yes and unknown keep the person here; no ends what was only assumed of it. */
    private static Claim pending(
            Claim claim, @Nullable Answer suspensive, Entry<AsylumAct> entry, boolean first) {
        boolean done = claim.stage() != AsylumStage.REMEDY_PENDING && !first;
        if (done || isDecided(claim)) {
            return claim;
        }
        if (suspensive != Answer.NO) {
            return claim.sheltered(pending(entry));
        }
        return first ? claim.exposed(PENDING, end(How.NOT_SUSPENSIVE, entry)) : claim;
    }

    private static boolean isDecided(Claim claim) {
        return switch (claim.stage()) {
            case GRANTED, GRANTED_FINAL, REFUSED_FINAL, WITHDRAWN -> true;
            default -> false;
        };
    }

    private static Shelter pending(Entry<AsylumAct> entry) {
        return new Shelter(null, List.of(), entry.on(), entry.id(), null);
    }

    private static Refusal refusal(Refused act, Entry<AsylumAct> entry) {
        return new Refusal(
                act.level(),
                act.body(),
                entry.on(),
                act.notified() == null ? Answer.UNKNOWN : act.notified(),
                act.notifiedOn(),
                entry.id());
    }

    private static Claim granted(
            Claim claim, ProtectionStage kept, Granted act, Entry<AsylumAct> entry) {
        Protection granted =
                new Protection(
                        ProtectionStage.IN_FORCE,
                        act.protectionType(),
                        act.sourceTerm(),
                        entry.on(),
                        act.validUntil(),
                        act.grounds(),
                        act.againstStates(),
                        entry.id());
        Claim settled =
                act.finality() == Finality.NOT_FINAL
                        ? claim
                        : claim.exposed(PENDING, end(How.GRANTED, entry));
        Protection held = settled.protection();
        if (held != null
                && held.stage().protects()
                && held.protectionType() == act.protectionType()) {
            FuzzyDate until = act.validUntil() == null ? held.validUntil() : act.validUntil();
            return settled.with(held.at(kept).until(until));
        }
        return settled.with(granted)
                .exposed(s -> !s.isPending(), end(How.GRANTED, entry))
                .sheltered(
                        new Shelter(
                                act.protectionType(),
                                act.againstStates(),
                                entry.on(),
                                entry.id(),
                                null));
    }

    private static Claim refusedFinally(Claim claim, Entry<AsylumAct> entry) {
        if (claim.stage() != AsylumStage.REFUSED_FINAL) {
            return claim;
        }
        return claim.with((Protection) null).exposed(_ -> true, end(How.REFUSED_FINALLY, entry));
    }

    private static Claim annulled(Claim claim, ProtectionStage kept, Entry<AsylumAct> entry) {
        Claim now = claim.stage() == AsylumStage.REMITTED ? claim.sheltered(pending(entry)) : claim;
        if (kept == ProtectionStage.NONE) {
            return now.with((Protection) null)
                    .exposed(s -> !s.isPending(), end(How.ANNULLED, entry));
        }
        Protection held = now.protection();
        return held == null || !held.stage().protects()
                ? now
                : now.sheltered(
                        new Shelter(
                                held.protectionType(),
                                held.againstStates(),
                                entry.on(),
                                entry.id(),
                                null));
    }

    private static Claim ended(Claim claim, ProtectionStage kept, How how, Entry<AsylumAct> entry) {
        return kept.hasEnded() ? claim.exposed(s -> !s.isPending(), end(how, entry)) : claim;
    }

    private static Claim protects(Claim claim, ProtectionStage stage) {
        Protection held = claim.protection();
        return held == null || held.stage() == stage ? claim : claim.with(held.at(stage));
    }

    private static Claim protects(
            Claim claim, ProtectionStage stage, @Nullable FuzzyDate until, boolean extended) {
        Protection held = claim.protection();
        return held == null || !extended ? claim : claim.with(held.at(stage).until(until));
    }

    private static End end(How how, Entry<AsylumAct> entry) {
        return new End(how, entry.on(), entry.id());
    }
}
