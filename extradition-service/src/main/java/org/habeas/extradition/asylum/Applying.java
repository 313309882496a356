package org.habeas.extradition.asylum;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.extradition.asylum.AsylumAct.*;
import org.habeas.extradition.asylum.Claim.Refusal;
import org.habeas.extradition.asylum.Protection.Withdrawal;
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
        Claim now = application(before.at(stage), kept, entry);
        return now.having(Deciding.after(before, now, entry), Appealing.after(before, now, entry));
    }

    private static Claim application(Claim now, ProtectionStage kept, Entry<AsylumAct> entry) {
        return switch (entry.act()) {
            case Sought _ -> now.sheltered(pending(entry));
            case Lodged lodged -> pending(now, lodged.suspensive(), entry, true);
            case AppealLodged appeal ->
                    appeal.isAgainstApplication()
                            ? pending(now, appeal.suspensive(), entry, false)
                            : now;
            case SuspensiveEffectDecided decided -> pending(now, decided.suspensive(), entry, true);
            case AsylumAct.Refused refused ->
                    now.stage() == AsylumStage.REFUSED_FIRST_INSTANCE
                            ? now.with(refusal(refused, entry))
                            : now;
            case DecisionNotified notified -> {
                Refusal refusal = now.refusal();
                yield refusal == null || !isOf(notified, refusal)
                        ? now
                        : now.with(refusal.with(notice(notified, entry)));
            }
            case Granted granted -> granted(now, granted, entry);
            case Upheld upheld -> upheld(now, kept, upheld, entry);
            case RefusedFinally _ -> refusedFinally(now, entry);
            case Withdrawn _ ->
                    now.stage() == AsylumStage.WITHDRAWN
                            ? now.exposed(PENDING, end(How.WITHDRAWN, entry))
                            : now;
            case DecisionAnnulled _ -> annulled(now, kept, entry);
            case TransferRequested asked -> Transferring.asked(now, asked, entry);
            case TransferAnswered answer -> Transferring.answered(now, answer, entry);
            case InterferenceNoted noted ->
                    now.with(new Interference(noted.incidentId(), entry.on(), entry.id()));
            case RelocationSought _ ->
                    now.relocationSought() == null ? now.seekingRelocation(dated(entry)) : now;
            case Registered _, ExaminationOpened _, DeclaredInadmissible _, Excluded _ -> now;
            case ExtensionRequested _ ->
                    kept == ProtectionStage.EXTENSION_PENDING
                            ? held(now, p -> p.asked(dated(entry)))
                            : now;
            case Extended extended ->
                    kept == ProtectionStage.IN_FORCE
                            ? held(now, p -> p.extended(extended.validUntil(), dated(entry)))
                            : now;
            case ExtensionRefused refused ->
                    refused.isPending() ? now : held(now, Protection::notExtended);
            case ReviewOpened _, ReviewClosed _ -> held(now, p -> p.moved(kept));
            case Ceased ceased -> withdrawn(now, kept, Withdrawal.of(ceased, entry), entry);
            case Revoked revoked -> withdrawn(now, kept, Withdrawal.of(revoked, entry), entry);
            case Renounced _ -> over(now, kept, How.RENOUNCED, entry);
        };
    }

    /** yes and unknown keep the person here; no ends what was only assumed of it. */
    private static Claim pending(
            Claim claim, @Nullable Answer suspensive, Entry<AsylumAct> entry, boolean always) {
        boolean done = claim.stage() != AsylumStage.REMEDY_PENDING && !always;
        if (done || isDecided(claim)) {
            return claim;
        }
        return suspensive == Answer.NO
                ? claim.exposed(PENDING, end(How.NOT_SUSPENSIVE, entry))
                : claim.sheltered(pending(entry));
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

    private static Refusal refusal(AsylumAct.Refused act, Entry<AsylumAct> entry) {
        Notice notice =
                Notice.of(act.notified(), act.notifiedOn(), act.notificationDefect(), entry.id());
        return new Refusal(
                act.level(),
                act.body(),
                entry.on(),
                notice.notified(),
                notice.notifiedOn(),
                entry.id());
    }

    private static boolean isOf(DecisionNotified notified, Refusal refusal) {
        return notified.level() == null || notified.level() == refusal.level();
    }

    private static Notice notice(DecisionNotified notified, Entry<AsylumAct> entry) {
        return Notice.of(Answer.YES, entry.on(), notified.notificationDefect(), entry.id());
    }

    private static Claim granted(Claim claim, Granted act, Entry<AsylumAct> entry) {
        Claim settled =
                act.finality() == Finality.NOT_FINAL
                        ? claim
                        : claim.exposed(PENDING, end(How.GRANTED, entry));
        Protection held = settled.protection();
        if (held != null
                && held.stage().protects()
                && held.protectionType() == act.protectionType()) {
            return settled.with(held.grantedAgain(act.validUntil(), dated(entry)));
        }
        return settled.unprotected(end(How.GRANTED, entry))
                .with(Protection.of(act, entry.on(), entry.id()))
                .exposed(s -> !s.isPending(), end(How.GRANTED, entry))
                .sheltered(
                        new Shelter(
                                act.protectionType(),
                                act.againstStates(),
                                entry.on(),
                                entry.id(),
                                null));
    }

    private static Claim upheld(
            Claim claim, ProtectionStage kept, Upheld act, Entry<AsylumAct> entry) {
        return switch (act.upheld()) {
            case REFUSAL -> refusedFinally(claim, entry);
            case GRANT ->
                    claim.stage() == AsylumStage.GRANTED_FINAL
                            ? claim.exposed(PENDING, end(How.GRANTED, entry))
                            : claim;
            case CESSATION -> over(claim, kept, How.CEASED, entry);
            case REVOCATION -> over(claim, kept, How.REVOKED, entry);
        };
    }

    private static Claim refusedFinally(Claim claim, Entry<AsylumAct> entry) {
        End end = end(How.REFUSED_FINALLY, entry);
        return claim.stage() == AsylumStage.REFUSED_FINAL
                ? claim.unprotected(end).exposed(_ -> true, end)
                : claim;
    }

    private static Claim annulled(Claim claim, ProtectionStage kept, Entry<AsylumAct> entry) {
        Claim now = claim.stage() == AsylumStage.REMITTED ? claim.sheltered(pending(entry)) : claim;
        End end = end(How.ANNULLED, entry);
        return kept == ProtectionStage.NONE
                ? now.unprotected(end).exposed(s -> !s.isPending(), end)
                : reinstated(now, kept, entry);
    }

    /** A cessation or revocation was annulled: it is as if it had not been decided. */
    private static Claim reinstated(Claim claim, ProtectionStage kept, Entry<AsylumAct> entry) {
        Protection was = claim.protection();
        if (was == null || was.withdrawal() == null || !kept.protects()) {
            return claim;
        }
        Protection held = was.with((Withdrawal) null).at(kept);
        return claim.with(held)
                .sheltered(
                        new Shelter(
                                held.protectionType(),
                                held.againstStates(),
                                entry.on(),
                                entry.id(),
                                null));
    }

    private static Claim withdrawn(
            Claim claim, ProtectionStage kept, Withdrawal by, Entry<AsylumAct> entry) {
        boolean isNews = kept != claim.protectionStage() || kept == ProtectionStage.UNDER_REVIEW;
        Claim now =
                isNews
                        ? held(
                                claim,
                                p -> p.withdrawal() == null || kept.hasEnded() ? p.with(by) : p)
                        : claim;
        How how = by.kind() == Annulled.CESSATION ? How.CEASED : How.REVOKED;
        return over(now, kept, how, entry);
    }

    /** The protection is where the table says; if that is an end, it ended now. */
    private static Claim over(Claim claim, ProtectionStage kept, How how, Entry<AsylumAct> entry) {
        Claim moved = held(claim, p -> p.moved(kept));
        if (!kept.hasEnded() || claim.protectionStage() == kept) {
            return moved;
        }
        End end = end(how, entry);
        return held(moved, p -> p.ended(end)).exposed(s -> !s.isPending(), end);
    }

    private static Claim held(Claim claim, UnaryOperator<Protection> change) {
        Protection held = claim.protection();
        return held == null ? claim : claim.with(change.apply(held));
    }

    private static Dated dated(Entry<AsylumAct> entry) {
        return new Dated(entry.on(), entry.id());
    }

    private static End end(How how, Entry<AsylumAct> entry) {
        return new End(how, entry.on(), entry.id());
    }
}
