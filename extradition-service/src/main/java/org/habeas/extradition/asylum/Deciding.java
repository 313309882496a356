package org.habeas.extradition.asylum;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.habeas.docket.Entry;
import org.habeas.extradition.asylum.AsylumAct.*;
import org.habeas.extradition.asylum.Protection.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * What one act adds to the decisions on one applicant. What the tables do not believe is no
 * decision, and what several sources tell is one.
 */
final class Deciding {
    private final Claim before;
    private final Claim now;
    private final Entry<AsylumAct> entry;
    private final List<Decision> decisions;

    private Deciding(Claim before, Claim now, Entry<AsylumAct> entry) {
        this.before = before;
        this.now = now;
        this.entry = entry;
        this.decisions = new ArrayList<>(before.decisions());
    }

    /**
     * The decisions after the act.
     *
     * @param now the claim as the tables have moved it
     */
    static List<Decision> after(Claim before, Claim now, Entry<AsylumAct> entry) {
        Deciding deciding = new Deciding(before, now, entry);
        deciding.decide(entry.act());
        return deciding.decisions;
    }

    private void decide(AsylumAct act) {
        switch (act) {
            case AsylumAct.Refused refused -> refused(refused);
            case DeclaredInadmissible refused -> inadmissible(refused);
            case Excluded refused -> excluded(refused);
            case DecisionNotified notified -> notified(notified);
            case DecisionAnnulled annulled -> annulled(annulled);
            case Upheld upheld -> upheld(upheld);
            case Granted granted -> granted(granted);
            case RefusedFinally refused -> refusedFinally(refused);
            case Sought _, Lodged _, Registered _, ExaminationOpened _ -> {}
            case TransferRequested _, TransferAnswered _, Withdrawn _ -> {}
            case AppealLodged _, SuspensiveEffectDecided _ -> {}
            case ExtensionRequested _, Extended _, ExtensionRefused _ -> {}
            case ReviewOpened _, ReviewClosed _, Ceased _, Revoked _, Renounced _ -> {}
            case InterferenceNoted _, RelocationSought _ -> {}
        }
    }

    private void refused(AsylumAct.Refused act) {
        if (now.stage() == AsylumStage.REFUSED_FIRST_INSTANCE) {
            add(
                    ruling(DecisionResult.REFUSED, act.level(), act.body(), act.quotes())
                            .exclusion(act.exclusionExamined(), act.exclusionApplied())
                            .told(act.notified(), act.notifiedOn(), act.notificationDefect()));
        }
    }

    private void inadmissible(DeclaredInadmissible act) {
        if (now.stage() == AsylumStage.INADMISSIBLE) {
            add(
                    ruling(DecisionResult.INADMISSIBLE, act.level(), act.body(), act.quotes())
                            .told(act.notified(), act.notifiedOn(), act.notificationDefect()));
        }
    }

    private void excluded(Excluded act) {
        if (now.stage() == AsylumStage.EXCLUDED) {
            add(
                    ruling(DecisionResult.EXCLUDED, act.level(), act.body(), act.quotes())
                            .exclusion(true, true)
                            .told(act.notified(), act.notifiedOn(), act.notificationDefect()));
        }
    }

    private void notified(DecisionNotified act) {
        Notice notice = Notice.of(Answer.YES, entry.on(), act.notificationDefect(), entry.id());
        replace(
                last(d -> act.level() == null || act.level() == d.level()),
                decision -> decision.with(notice));
    }

    private void annulled(DecisionAnnulled act) {
        switch (act.annulled()) {
            case REFUSAL -> refusalAnnulled(act);
            case GRANT -> {
                if (now.stage() == AsylumStage.REMITTED) {
                    annul(act, DecisionResult.ANNULLED_AND_REMITTED, last(Decision::isGrant));
                }
            }
            case CESSATION, REVOCATION -> {
                Withdrawal taken = withdrawal();
                if (taken != null && now.protectionStage().protects()) {
                    decisions.add(annulment(null, act).annulling(taken.entry()));
                }
            }
        }
    }

    private void refusalAnnulled(DecisionAnnulled act) {
        Decision refusal = last(Decision::isAdverse);
        Decision granted = decisions.isEmpty() ? null : decisions.getLast();
        if (!act.isRemitted() && granted != null && isOneWith(granted)) {
            UUID which = refusal == null ? null : refusal.entry();
            replace(granted, decision -> decision.annulling(which));
            replace(refusal, decision -> decision.annulledBy(granted.entry()));
            return;
        }
        boolean sentBack = act.isRemitted() && now.stage() == AsylumStage.REMITTED;
        annul(act, sentBack ? DecisionResult.ANNULLED_AND_REMITTED : null, refusal);
    }

    /** A grant that was dated before the annulment which it is part of. */
    private boolean isOneWith(Decision granted) {
        return granted.result() == DecisionResult.GRANTED && granted.on().overlaps(entry.on());
    }

    private void annul(
            DecisionAnnulled act, @Nullable DecisionResult result, @Nullable Decision which) {
        decisions.add(annulment(result, act).annulling(which == null ? null : which.entry()));
        replace(which, decision -> decision.annulledBy(entry.id()));
    }

    private Ruling annulment(@Nullable DecisionResult result, DecisionAnnulled act) {
        return ruling(result, act.level(), act.body(), act.quotes())
                .reviewing(act.annulled(), act.finality());
    }

    private void upheld(Upheld act) {
        boolean believed =
                switch (act.upheld()) {
                    case REFUSAL ->
                            now.stage() == AsylumStage.REFUSED_FIRST_INSTANCE
                                    || now.stage() == AsylumStage.REFUSED_FINAL;
                    case GRANT -> now.stage().isGranted();
                    case CESSATION, REVOCATION -> withdrawal() != null;
                };
        if (!believed) {
            return;
        }
        if (act.upheld() == Annulled.GRANT) {
            Finality told = Ruling.orNotStated(act.finality());
            replace(last(Decision::isGrant), d -> d.with(moreFinal(d.finality(), told)));
        }
        add(
                ruling(DecisionResult.UPHELD, act.level(), act.body(), act.quotes())
                        .reviewing(act.upheld(), act.finality())
                        .exclusion(null, act.exclusionApplied())
                        .told(act.notified(), act.notifiedOn(), act.notificationDefect()));
    }

    private void granted(Granted act) {
        if (before.stage().isGranted() && isHeld(act)) {
            replace(last(Decision::isGrant), d -> d.with(moreFinal(d.finality(), act.isFinal())));
            return;
        }
        Ruling grant =
                ruling(DecisionResult.GRANTED, act.level(), act.body(), act.quotes())
                        .ending(act.finality())
                        .exclusion(act.exclusionExamined(), act.exclusionApplied())
                        .resting(act.grounds(), act.basedOn());
        Decision annulment = decisions.isEmpty() ? null : decisions.getLast();
        if (annulment != null && annulment.leavesOpen()) {
            decisions.removeLast();
            decisions.add(grant.completing(annulment));
        } else {
            decisions.add(grant.decided());
        }
    }

    private static Finality moreFinal(Finality was, Finality is) {
        return is == Finality.NOT_STATED || was == Finality.FINAL ? was : is;
    }

    private boolean isHeld(Granted act) {
        Protection held = before.protection();
        return held != null && held.protectionType() == act.protectionType();
    }

    /** Without a court or a level it may only say that nobody appealed in time. */
    private void refusedFinally(RefusedFinally act) {
        if (now.stage() != AsylumStage.REFUSED_FINAL || before.stage() == now.stage()) {
            return;
        }
        Decision refusal = last(Decision::isAdverse);
        boolean appealed = before.remedies().stream().anyMatch(Remedy::isPending);
        if (!appealed && refusal != null && act.level() == null && act.body() == null) {
            replace(refusal, decision -> decision.finalBy(entry.id()));
            return;
        }
        Ruling last =
                ruling(DecisionResult.REFUSED, act.level(), act.body(), act.quotes())
                        .ending(Finality.FINAL)
                        .exclusion(null, act.exclusionApplied());
        add(refusal == null ? last : last.upholding());
    }

    /** What another source told already only gains what this one knows more. */
    private void add(Ruling ruling) {
        Decision told = ruling.decided();
        Decision known = decisions.isEmpty() ? null : decisions.getLast();
        if (known == null || before.stage() != now.stage() || !known.isTheSameAs(told)) {
            decisions.add(told);
        } else if (known.notice().notified() == Answer.UNKNOWN) {
            replace(known, decision -> decision.with(told.notice()));
        }
    }

    private @Nullable Withdrawal withdrawal() {
        Protection held = before.protection();
        return held == null ? null : held.withdrawal();
    }

    private @Nullable Decision last(Predicate<Decision> which) {
        return decisions.reversed().stream()
                .filter(d -> d.stands() && which.test(d))
                .findFirst()
                .orElse(null);
    }

    private void replace(@Nullable Decision old, UnaryOperator<Decision> by) {
        if (old != null) {
            decisions.replaceAll(d -> d.entry().equals(old.entry()) ? by.apply(d) : d);
        }
    }

    private Ruling ruling(
            @Nullable DecisionResult result,
            @Nullable AsylumLevel level,
            @Nullable String body,
            List<String> quotes) {
        return Ruling.of(result, entry.on(), entry.id()).by(level, body, quotes);
    }
}
