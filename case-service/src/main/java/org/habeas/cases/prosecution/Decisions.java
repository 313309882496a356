package org.habeas.cases.prosecution;

import java.util.ArrayList;
import java.util.List;
import org.habeas.cases.custody.DecisionType;
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
import org.habeas.docket.Entry;
import org.jspecify.annotations.Nullable;

/** What an entry tells of decisions, each once. */
final class Decisions {
    private Decisions() {}

    static List<Decision> after(List<Decision> before, Entry<ProsecutionAct> entry) {
        Decision told = of(entry);
        if (told == null) {
            return before;
        }
        List<Decision> decisions = new ArrayList<>(before);
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i).isSameAs(told)) {
                decisions.set(i, decisions.get(i).and(told));
                return decisions;
            }
        }
        decisions.add(told);
        return decisions;
    }

    private static @Nullable Decision of(Entry<ProsecutionAct> entry) {
        return switch (entry.act()) {
            case Reclassified r -> of(DecisionType.RECLASSIFICATION, r.court(), r.ruling(), entry);
            case ChargeDropped d -> of(DecisionType.DISCONTINUANCE, d.by(), d.ruling(), entry);
            case Acquitted a ->
                    of(
                            Boolean.TRUE.equals(a.byJury())
                                    ? DecisionType.JURY_ACQUITTAL
                                    : DecisionType.JUDGMENT,
                            a.court(),
                            a.ruling(),
                            entry);
            case Convicted c -> of(DecisionType.JUDGMENT, c.court(), c.ruling(), entry);
            case SentencePronounced s -> of(type(s.kindOrOriginal()), s.court(), s.ruling(), entry);
            case RemittedForRetrial r ->
                    of(DecisionType.REMITTAL_FOR_RETRIAL, r.court(), r.ruling(), entry);
            case BecameFinal f ->
                    f.court() == null
                            ? null
                            : of(DecisionType.APPEAL_JUDGMENT, f.court(), f.ruling(), entry);
            case Commuted c -> of(DecisionType.COMMUTATION, c.court(), c.ruling(), entry);
            case ParoleGranted p -> of(DecisionType.PAROLE, p.court(), p.ruling(), entry);
            case Pardoned p -> of(DecisionType.PARDON, p.by(), p.ruling(), entry);
            case Quashed q -> of(DecisionType.APPEAL_JUDGMENT, q.court(), q.ruling(), entry);
            case InvestigationOpened _, WitnessStatusGiven _, SuspicionNotified _ -> null;
            case ChargeBrought _, TrialOpened _, PleaEntered _, AppealLodged _ -> null;
            case SentenceEnteredIntoForce _, ExecutionStarted _, ParoleRevoked _ -> null;
            case ReleasedEarly _, SentenceReplaced _, Served _, Lapsed _, EndedByDeath _ -> null;
        };
    }

    private static DecisionType type(SentenceKind kind) {
        return switch (kind) {
            case REPLACEMENT_ON_APPEAL -> DecisionType.APPEAL_JUDGMENT;
            case COMMUTATION -> DecisionType.COMMUTATION;
            case ORIGINAL, RETRIAL, REPLACEMENT_LEVEL_NOT_STATED -> DecisionType.JUDGMENT;
        };
    }

    private static Decision of(
            DecisionType type,
            @Nullable String body,
            @Nullable Ruling ruling,
            Entry<ProsecutionAct> entry) {
        Ruling how = ruling == null ? new Ruling(null, null, List.of(), null, null) : ruling;
        boolean isFinal =
                Boolean.TRUE.equals(how.finalDecision())
                        || entry.act() instanceof BecameFinal
                        || (entry.act() instanceof Convicted c
                                && Boolean.TRUE.equals(c.finalJudgment()));
        return new Decision(
                type,
                body,
                how.bodyOrganisationId(),
                entry.on(),
                how.publicHearing(),
                how.participants(),
                how.entersIntoForceOn(),
                isFinal,
                List.of(entry.id()));
    }
}
