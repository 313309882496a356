package org.habeas.cases.prosecution;

import java.util.ArrayList;
import java.util.List;
import org.habeas.cases.prosecution.ProsecutionAct.Commuted;
import org.habeas.cases.prosecution.ProsecutionAct.Quashed;
import org.habeas.cases.prosecution.ProsecutionAct.SentenceEnteredIntoForce;
import org.habeas.cases.prosecution.ProsecutionAct.SentencePronounced;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.jspecify.annotations.Nullable;

/** What an entry makes of the sentences. They coexist; none is merged with another (INV-C-07). */
final class Sentences {
    private Sentences() {}

    static List<Sentence> after(
            List<Sentence> before,
            List<Charge> charges,
            Entry<ProsecutionAct> entry,
            Findings findings) {
        ProsecutionAct act = entry.act();
        List<Sentence> sentences = new ArrayList<>(before);
        if (act instanceof SentencePronounced told) {
            replace(sentences, told.replaces(), told.kindOrOriginal(), entry, findings);
            add(sentences, Sentence.pronounced(told, entry));
            return sentences;
        }
        if (act instanceof Commuted told) {
            add(sentences, Sentence.pronounced(told, entry));
            return sentences;
        }
        boolean stillConvicted = charges.stream().anyMatch(c -> c.state() == ChargeState.CONVICTED);
        if (act instanceof Quashed && stillConvicted) {
            return before;
        }
        step(sentences, entry, findings);
        return sentences;
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
        Sentence next =
                act instanceof SentenceEnteredIntoForce && named.inAbsentia()
                        ? named.inForce(entry.on())
                        : named.in(step.take(named.executionState(), entry, findings), entry);
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
