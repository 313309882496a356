package org.habeas.cases.prosecution;

import static org.habeas.cases.prosecution.ProceduralStatus.ACCUSED;
import static org.habeas.cases.prosecution.ProceduralStatus.ACQUITTED;
import static org.habeas.cases.prosecution.ProceduralStatus.CONVICTED_FINAL;
import static org.habeas.cases.prosecution.ProceduralStatus.CONVICTED_NOT_FINAL;
import static org.habeas.cases.prosecution.ProceduralStatus.DEFENDANT_ON_TRIAL;
import static org.habeas.cases.prosecution.ProceduralStatus.DISCONTINUED;
import static org.habeas.cases.prosecution.ProceduralStatus.PRE_INVESTIGATION;
import static org.habeas.cases.prosecution.ProceduralStatus.SUSPECT;
import static org.habeas.cases.prosecution.ProceduralStatus.UNKNOWN;
import static org.habeas.cases.prosecution.ProceduralStatus.WITNESS;
import static org.habeas.cases.prosecution.ProceduralStatus.WITNESS_WITH_RIGHT_TO_DEFENCE;

import java.util.List;
import java.util.stream.Stream;
import org.habeas.cases.prosecution.ProsecutionAct.Acquitted;
import org.habeas.cases.prosecution.ProsecutionAct.AppealLodged;
import org.habeas.cases.prosecution.ProsecutionAct.BecameFinal;
import org.habeas.cases.prosecution.ProsecutionAct.ChargeBrought;
import org.habeas.cases.prosecution.ProsecutionAct.ChargeDropped;
import org.habeas.cases.prosecution.ProsecutionAct.Commuted;
import org.habeas.cases.prosecution.ProsecutionAct.Convicted;
import org.habeas.cases.prosecution.ProsecutionAct.EndedByDeath;
import org.habeas.cases.prosecution.ProsecutionAct.ExecutionStarted;
import org.habeas.cases.prosecution.ProsecutionAct.InvestigationOpened;
import org.habeas.cases.prosecution.ProsecutionAct.Lapsed;
import org.habeas.cases.prosecution.ProsecutionAct.Pardoned;
import org.habeas.cases.prosecution.ProsecutionAct.ParoleGranted;
import org.habeas.cases.prosecution.ProsecutionAct.ParoleRevoked;
import org.habeas.cases.prosecution.ProsecutionAct.PleaEntered;
import org.habeas.cases.prosecution.ProsecutionAct.Quashed;
import org.habeas.cases.prosecution.ProsecutionAct.Reclassified;
import org.habeas.cases.prosecution.ProsecutionAct.ReleasedEarly;
import org.habeas.cases.prosecution.ProsecutionAct.RemittedForRetrial;
import org.habeas.cases.prosecution.ProsecutionAct.SentenceEnteredIntoForce;
import org.habeas.cases.prosecution.ProsecutionAct.SentencePronounced;
import org.habeas.cases.prosecution.ProsecutionAct.SentenceReplaced;
import org.habeas.cases.prosecution.ProsecutionAct.Served;
import org.habeas.cases.prosecution.ProsecutionAct.SuspicionNotified;
import org.habeas.cases.prosecution.ProsecutionAct.TrialOpened;
import org.habeas.cases.prosecution.ProsecutionAct.WitnessStatusGiven;
import org.jspecify.annotations.Nullable;

/** Draws the status of the defendant from charges, sentences and what was said beside them. */
final class Judgment {
    private Judgment() {}

    static ProsecutionState after(
            ProsecutionState before,
            List<Charge> charges,
            List<Sentence> sentences,
            ProsecutionAct act) {
        boolean isFinal = isFinal(before, act);
        ProceduralStatus standing = standing(before, charges, act);
        ProceduralStatus status =
                Stream.concat(
                                charges.stream().map(c -> of(c, isFinal)),
                                sentences.stream().map(s -> of(s, isFinal)))
                        .reduce(standing, ProceduralStatus::worst);
        return new ProsecutionState(
                status,
                standing,
                charges,
                sentences,
                absentee(before, act),
                isFinal,
                appealPending(before, act),
                plea(before, act),
                before.trials(),
                before.decisions(),
                null);
    }

    private static @Nullable Plea plea(ProsecutionState before, ProsecutionAct act) {
        if (act instanceof PleaEntered said && said.charges().isEmpty()) {
            return said.plea();
        }
        return act instanceof TrialOpened trial && trial.plea() != null
                ? trial.plea()
                : before.plea();
    }

    /**
     * What is said of the person beside any charge. A verdict names it only if no charge is known.
     */
    private static ProceduralStatus standing(
            ProsecutionState before, List<Charge> charges, ProsecutionAct act) {
        ProceduralStatus now = before.standing();
        return switch (act) {
            case InvestigationOpened _ -> now.worst(PRE_INVESTIGATION);
            case WitnessStatusGiven w ->
                    Boolean.TRUE.equals(w.withRightToDefence())
                            ? WITNESS_WITH_RIGHT_TO_DEFENCE
                            : WITNESS;
            case SuspicionNotified _ -> SUSPECT;
            case ChargeBrought _, Reclassified _ -> now.compareTo(SUSPECT) > 0 ? now : UNKNOWN;
            case TrialOpened _ -> DEFENDANT_ON_TRIAL;
            case ChargeDropped _ -> open(charges) ? now : verdict(charges, DISCONTINUED);
            case Acquitted _ -> open(charges) ? now : verdict(charges, ACQUITTED);
            case Convicted c ->
                    verdict(
                            charges,
                            Boolean.TRUE.equals(c.finalJudgment())
                                    ? CONVICTED_FINAL
                                    : CONVICTED_NOT_FINAL);
            case RemittedForRetrial _ -> verdict(charges, ACCUSED);
            case BecameFinal _ -> now == CONVICTED_NOT_FINAL ? CONVICTED_FINAL : now;
            case Quashed _ -> verdict(charges, DISCONTINUED);
            case SentencePronounced _, Commuted _, SentenceReplaced _ ->
                    now == DEFENDANT_ON_TRIAL ? UNKNOWN : now;
            case PleaEntered _, AppealLodged _ -> now;
            case SentenceEnteredIntoForce _, ExecutionStarted _ -> now;
            case ParoleGranted _, ParoleRevoked _, ReleasedEarly _, Pardoned _ -> now;
            case Served _, Lapsed _, EndedByDeath _ -> now;
        };
    }

    private static boolean open(List<Charge> charges) {
        return charges.stream().anyMatch(c -> c.state() == ChargeState.BROUGHT);
    }

    private static ProceduralStatus verdict(List<Charge> charges, ProceduralStatus ofAll) {
        return charges.isEmpty() ? ofAll : UNKNOWN;
    }

    private static ProceduralStatus of(Charge charge, boolean isFinal) {
        return switch (charge.state()) {
            case INVESTIGATED -> PRE_INVESTIGATION;
            case BROUGHT -> ACCUSED;
            case CONVICTED -> isFinal ? CONVICTED_FINAL : CONVICTED_NOT_FINAL;
            case ACQUITTED -> ACQUITTED;
            case DROPPED, QUASHED -> DISCONTINUED;
            case RECLASSIFIED -> UNKNOWN;
        };
    }

    private static ProceduralStatus of(Sentence sentence, boolean isFinal) {
        return switch (sentence.executionState()) {
            case PRONOUNCED, NOT_EXECUTABLE_ABSENTEE, ENDED_BY_DEATH ->
                    isFinal || sentence.inForceSince() != null
                            ? CONVICTED_FINAL
                            : CONVICTED_NOT_FINAL;
            case IN_FORCE, BEING_SERVED, SERVED, COMMUTED -> CONVICTED_FINAL;
            case PAROLED, PARDONED, EARLY_RELEASED, LAPSED -> CONVICTED_FINAL;
            case QUASHED, REPLACED -> UNKNOWN;
        };
    }

    private static boolean isFinal(ProsecutionState before, ProsecutionAct act) {
        if (act instanceof RemittedForRetrial || act instanceof Quashed) {
            return false;
        }
        return act instanceof Convicted convicted
                ? Boolean.TRUE.equals(convicted.finalJudgment())
                : before.finalJudgment() || act instanceof BecameFinal;
    }

    private static boolean absentee(ProsecutionState before, ProsecutionAct act) {
        @Nullable Boolean told =
                act instanceof Convicted c
                        ? c.inAbsentia()
                        : act instanceof SentencePronounced s ? s.inAbsentia() : null;
        boolean retried =
                act instanceof RemittedForRetrial
                        || (act instanceof SentencePronounced s
                                && s.kindOrOriginal() == SentenceKind.RETRIAL
                                && Boolean.FALSE.equals(told));
        return told == null
                ? before.absentee() && !retried
                : told || (before.absentee() && act instanceof SentencePronounced && !retried);
    }

    private static boolean appealPending(ProsecutionState before, ProsecutionAct act) {
        boolean decided =
                act instanceof BecameFinal
                        || act instanceof RemittedForRetrial
                        || act instanceof Acquitted
                        || act instanceof Convicted
                        || act instanceof Quashed
                        || (act instanceof SentencePronounced s && s.replaces() != null);
        return act instanceof AppealLodged || (before.appealPending() && !decided);
    }
}
