package org.habeas.cases.prosecution;

import java.util.ArrayList;
import java.util.List;
import org.habeas.cases.prosecution.ProsecutionAct.Acquitted;
import org.habeas.cases.prosecution.ProsecutionAct.ChargeDropped;
import org.habeas.cases.prosecution.ProsecutionAct.Convicted;
import org.habeas.cases.prosecution.ProsecutionAct.Quashed;
import org.habeas.cases.prosecution.ProsecutionAct.RemittedForRetrial;
import org.habeas.cases.prosecution.ProsecutionAct.SentencePronounced;
import org.habeas.cases.prosecution.ProsecutionAct.TrialOpened;
import org.habeas.docket.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What an entry makes of the trials. A verdict belongs to the trial it names or to the open one.
 */
final class Trials {
    private Trials() {}

    static List<Trial> after(List<Trial> before, Entry<ProsecutionAct> entry) {
        ProsecutionAct act = entry.act();
        if (act instanceof TrialOpened told) {
            List<Trial> trials = new ArrayList<>(before);
            trials.removeIf(trial -> told.trial() != null && told.trial().equals(trial.trial()));
            trials.add(Trial.opened(told, entry));
            return trials;
        }
        if (act instanceof RemittedForRetrial || act instanceof Quashed) {
            return before.stream()
                    .map(trial -> trial.outcome() == null ? trial : trial.annulled())
                    .toList();
        }
        TrialOutcome verdict = verdict(act);
        Trial tried = verdict == null ? null : tried(before, label(act), entry);
        return tried == null || verdict == null
                ? before
                : before.stream()
                        .map(trial -> trial == tried ? trial.decided(verdict, entry.on()) : trial)
                        .toList();
    }

    private static @Nullable TrialOutcome verdict(ProsecutionAct act) {
        if (act instanceof Acquitted) {
            return TrialOutcome.ACQUITTED;
        }
        if (act instanceof ChargeDropped dropped) {
            return dropped.charges().isEmpty() ? TrialOutcome.DISCONTINUED : null;
        }
        return act instanceof Convicted
                        || (act instanceof SentencePronounced s && s.replaces() == null)
                ? TrialOutcome.CONVICTED
                : null;
    }

    private static @Nullable String label(ProsecutionAct act) {
        return act instanceof Acquitted a
                ? a.trial()
                : act instanceof Convicted c
                        ? c.trial()
                        : act instanceof SentencePronounced s ? s.trial() : null;
    }

    /** The trial named; else the only one that waits for its verdict or got one on this day. */
    private static @Nullable Trial tried(
            List<Trial> trials, @Nullable String label, Entry<ProsecutionAct> entry) {
        List<Trial> found =
                trials.stream()
                        .filter(trial -> label == null || label.equals(trial.trial()))
                        .filter(trial ->
                                trial.outcome() == null || entry.on().equals(trial.decidedOn()))
                        .toList();
        return found.size() == 1 ? settled(found.getFirst(), entry) : null;
    }

    /** A sentence adds nothing to a verdict that is known. */
    private static @Nullable Trial settled(Trial trial, Entry<ProsecutionAct> entry) {
        return trial.outcome() != null && entry.act() instanceof SentencePronounced ? null : trial;
    }
}
