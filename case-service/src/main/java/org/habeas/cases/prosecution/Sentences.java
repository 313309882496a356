package org.habeas.cases.prosecution;

import java.util.ArrayList;
import java.util.List;
import org.habeas.cases.prosecution.ProsecutionAct.Acquitted;
import org.habeas.cases.prosecution.ProsecutionAct.Commuted;
import org.habeas.cases.prosecution.ProsecutionAct.Convicted;
import org.habeas.cases.prosecution.ProsecutionAct.ExecutionStarted;
import org.habeas.cases.prosecution.ProsecutionAct.Quashed;
import org.habeas.cases.prosecution.ProsecutionAct.SentenceEnteredIntoForce;
import org.habeas.cases.prosecution.ProsecutionAct.SentencePronounced;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Step;
import org.jspecify.annotations.Nullable;

/**
 * What an entry makes of the sentences. They coexist; none is merged with another (INV-C-07). No
 * date that is only announced puts one into force, and none is ended by its expected end.
 */
final class Sentences {
    private Sentences() {}

    /**
     * @param absentee whether the person was convicted without being present (INV-C-17)
     */
    static List<Sentence> after(
            List<Sentence> before,
            List<Charge> charges,
            boolean absentee,
            Entry<ProsecutionAct> entry,
            Findings findings) {
        return ExpectedEnds.of(told(before, charges, absentee, entry, findings));
    }

    private static List<Sentence> told(
            List<Sentence> before,
            List<Charge> charges,
            boolean absentee,
            Entry<ProsecutionAct> entry,
            Findings findings) {
        ProsecutionAct act = entry.act();
        List<Sentence> sentences = new ArrayList<>(before);
        if (act instanceof SentencePronounced told) {
            replace(sentences, told.replaces(), told.kindOrOriginal(), entry, findings);
            add(sentences, Sentence.pronounced(told, absentee, entry));
            return sentences;
        }
        if (act instanceof Commuted told) {
            add(sentences, Sentence.pronounced(told, entry));
            return sentences;
        }
        if (act instanceof Convicted told && Boolean.TRUE.equals(told.inAbsentia())) {
            sentences.replaceAll(s -> isOfThisDay(s, entry) ? s.absent() : s);
            return sentences;
        }
        if (concernsNone(act, charges)) {
            return before;
        }
        step(sentences, entry, findings);
        return sentences;
    }

    /** A sentence of the day of the conviction was pronounced without the person, too. */
    private static boolean isOfThisDay(Sentence sentence, Entry<ProsecutionAct> entry) {
        FuzzyDate pronounced = sentence.pronouncedOn();
        boolean waits =
                sentence.executionState() == SentenceExecutionState.PRONOUNCED
                        || sentence.executionState() == SentenceExecutionState.IN_FORCE;
        return waits && pronounced != null && pronounced.overlaps(entry.on());
    }

    /** While a conviction stands the sentence does; an acquittal of some charges ends none. */
    private static boolean concernsNone(ProsecutionAct act, List<Charge> charges) {
        boolean convicted = charges.stream().anyMatch(c -> c.state() == ChargeState.CONVICTED);
        return (act instanceof Quashed && convicted)
                || (act instanceof Acquitted acquitted && !acquitted.charges().isEmpty());
    }

    private static void step(
            List<Sentence> sentences, Entry<ProsecutionAct> entry, Findings findings) {
        ProsecutionAct act = entry.act();
        String label = act.sentence();
        Step<SentenceExecutionState> step = SentenceTable.of(act);
        if (label == null) {
            sentences.replaceAll(s ->
                    step.from().contains(s.executionState()) && s.kind() != SentenceKind.COMMUTATION
                            ? s.in(step.take(s.executionState(), entry, findings), entry)
                            : s);
            return;
        }
        Sentence named = find(sentences, label);
        if (named == null) {
            findings.add("does-not-fit", entry, "no-such-sentence");
            return;
        }
        Sentence stepped =
                act instanceof SentenceEnteredIntoForce && named.inAbsentia()
                        ? named.inForce(entry.on())
                        : named.in(step.take(named.executionState(), entry, findings), entry);
        Sentence next =
                act instanceof ExecutionStarted told
                                && stepped.executionState() == SentenceExecutionState.BEING_SERVED
                        ? stepped.started(told, entry)
                        : stepped;
        sentences.replaceAll(s -> s == named ? next : s);
        if (next.executionState() == SentenceExecutionState.IN_FORCE) {
            replace(sentences, named.replaces(), named.kind(), entry, findings);
        }
    }

    /** A commutation takes the place of a sentence when it enters into force (INV-C-08). */
    private static void replace(
            List<Sentence> sentences,
            @Nullable String label,
            SentenceKind kind,
            Entry<ProsecutionAct> entry,
            Findings findings) {
        Step<SentenceExecutionState> step = SentenceTable.ofThePlaceTaken(kind, entry.act());
        sentences.replaceAll(s ->
                s.sentence().equals(label)
                        ? s.in(step.take(s.executionState(), entry, findings), entry)
                        : s);
    }

    private static void add(List<Sentence> sentences, Sentence pronounced) {
        sentences.removeIf(s -> s.sentence().equals(pronounced.sentence()));
        sentences.add(pronounced);
    }

    private static @Nullable Sentence find(List<Sentence> sentences, String label) {
        return sentences.stream().filter(s -> s.sentence().equals(label)).findFirst().orElse(null);
    }
}
