package org.habeas.cases.prosecution;

import static org.habeas.cases.prosecution.SentenceExecutionState.BEING_SERVED;
import static org.habeas.cases.prosecution.SentenceExecutionState.COMMUTED;
import static org.habeas.cases.prosecution.SentenceExecutionState.EARLY_RELEASED;
import static org.habeas.cases.prosecution.SentenceExecutionState.ENDED_BY_DEATH;
import static org.habeas.cases.prosecution.SentenceExecutionState.IN_FORCE;
import static org.habeas.cases.prosecution.SentenceExecutionState.LAPSED;
import static org.habeas.cases.prosecution.SentenceExecutionState.NOT_EXECUTABLE_ABSENTEE;
import static org.habeas.cases.prosecution.SentenceExecutionState.PARDONED;
import static org.habeas.cases.prosecution.SentenceExecutionState.PAROLED;
import static org.habeas.cases.prosecution.SentenceExecutionState.PRONOUNCED;
import static org.habeas.cases.prosecution.SentenceExecutionState.QUASHED;
import static org.habeas.cases.prosecution.SentenceExecutionState.REPLACED;
import static org.habeas.cases.prosecution.SentenceExecutionState.SERVED;
import static org.habeas.docket.Step.stay;

import java.util.EnumSet;
import java.util.Set;
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
import org.habeas.docket.Step;

/**
 * The table of SM-3 for one sentence, which starts as PRONOUNCED, or as NOT_EXECUTABLE_ABSENTEE
 * when nobody was there to serve it. An act that names no sentence concerns every one it leads
 * from.
 */
final class SentenceTable {
    private static final Set<SentenceExecutionState> ALIVE =
            EnumSet.of(
                    PRONOUNCED,
                    IN_FORCE,
                    BEING_SERVED,
                    PAROLED,
                    EARLY_RELEASED,
                    NOT_EXECUTABLE_ABSENTEE);

    private SentenceTable() {}

    /** Whether it asks anything of the person, or did when it was pronounced. */
    static boolean stands(Sentence sentence) {
        return ALIVE.contains(sentence.executionState());
    }

    /** What the act makes of the sentence that it is about. */
    static Step<SentenceExecutionState> of(ProsecutionAct act) {
        return switch (act) {
            case InvestigationOpened _, WitnessStatusGiven _, SuspicionNotified _ -> stay();
            case ChargeBrought _, Reclassified _, ChargeDropped _ -> stay();
            case TrialOpened _, PleaEntered _, Convicted _ -> stay();
            case Acquitted _ -> fromAlive().to(QUASHED).orStay();
            case SentencePronounced _, AppealLodged _, Commuted _ -> stay();
            case RemittedForRetrial _ -> fromAlive().only(QUASHED);
            case BecameFinal _ -> Step.from(PRONOUNCED).only(IN_FORCE);
            case SentenceEnteredIntoForce _ -> Step.from(PRONOUNCED).only(IN_FORCE);
            case ExecutionStarted _ -> absent(Step.from(IN_FORCE).to(BEING_SERVED));
            case ParoleGranted _ -> absent(Step.from(BEING_SERVED).to(PAROLED));
            case ParoleRevoked _ -> Step.from(PAROLED).only(BEING_SERVED);
            case ReleasedEarly _ -> absent(Step.from(BEING_SERVED).to(EARLY_RELEASED));
            case Pardoned _ -> fromAlive().only(PARDONED);
            case Quashed _ -> Step.from(EnumSet.complementOf(EnumSet.of(QUASHED))).to(QUASHED);
            case SentenceReplaced _ ->
                    Step.from(EnumSet.complementOf(EnumSet.of(REPLACED))).to(REPLACED);
            case Served _ -> absent(Step.from(BEING_SERVED, PAROLED, EARLY_RELEASED).to(SERVED));
            case Lapsed _ -> from(PRONOUNCED, IN_FORCE, NOT_EXECUTABLE_ABSENTEE).to(LAPSED);
            case EndedByDeath _ -> fromAlive().only(ENDED_BY_DEATH);
        };
    }

    /** What the act makes of the sentence whose place another one takes. */
    static Step<SentenceExecutionState> ofThePlaceTaken(SentenceKind kind, ProsecutionAct act) {
        boolean commutation = kind == SentenceKind.COMMUTATION;
        if (act instanceof SentenceEnteredIntoForce && commutation) {
            return from(IN_FORCE, BEING_SERVED).to(COMMUTED);
        }
        return act instanceof SentencePronounced && !commutation
                ? Step.from(EnumSet.complementOf(EnumSet.of(REPLACED))).to(REPLACED)
                : stay();
    }

    private static Step<SentenceExecutionState> from(
            SentenceExecutionState first, SentenceExecutionState... more) {
        return ended(Step.from(EnumSet.of(first, more)));
    }

    private static Step<SentenceExecutionState> fromAlive() {
        return Step.from(ALIVE);
    }

    /** Nothing leads out of what is over. */
    private static Step<SentenceExecutionState> ended(Step<SentenceExecutionState> step) {
        return step.never(SERVED, COMMUTED, PARDONED, QUASHED, REPLACED, LAPSED, ENDED_BY_DEATH);
    }

    /** Nor does a sentence in absentia imprison or release anybody (INV-C-17). */
    private static Step<SentenceExecutionState> absent(Step<SentenceExecutionState> step) {
        return step.never(
                NOT_EXECUTABLE_ABSENTEE,
                SERVED,
                COMMUTED,
                PARDONED,
                QUASHED,
                REPLACED,
                LAPSED,
                ENDED_BY_DEATH);
    }
}
