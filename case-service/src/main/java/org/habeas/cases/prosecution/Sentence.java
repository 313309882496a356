package org.habeas.cases.prosecution;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.prosecution.ProsecutionAct.Commuted;
import org.habeas.cases.prosecution.ProsecutionAct.SentencePronounced;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and what has become of it. Sentences are never merged or summed (INV-C-07).
 *
 * @param since the date of the entry that made its execution state, {@code entry} its id
 * @param inForceSince also of a sentence in absentia, which nobody serves
 */
public record Sentence(
        String sentence,
        SentenceExecutionState executionState,
        SentenceKind kind,
        List<SentenceComponent> components,
        @Nullable FuzzyDate pronouncedOn,
        boolean inAbsentia,
        @Nullable String court,
        @Nullable String replaces,
        @Nullable String contradictionSet,
        @Nullable FuzzyDate inForceSince,
        FuzzyDate since,
        UUID entry) {

    public Sentence {
        components = List.copyOf(components);
    }

    /** A sentence as pronounced; nobody was there to serve one in absentia. */
    static Sentence pronounced(SentencePronounced told, Entry<?> entry) {
        boolean absent = Boolean.TRUE.equals(told.inAbsentia());
        return new Sentence(
                told.sentence(),
                absent
                        ? SentenceExecutionState.NOT_EXECUTABLE_ABSENTEE
                        : SentenceExecutionState.PRONOUNCED,
                told.kindOrOriginal(),
                told.components(),
                entry.on(),
                absent,
                told.court(),
                told.replaces(),
                told.contradictionSet(),
                null,
                entry.on(),
                entry.id());
    }

    /** The milder sentence that a commutation pronounces. */
    static Sentence pronounced(Commuted told, Entry<?> entry) {
        return new Sentence(
                told.toSentence(),
                SentenceExecutionState.PRONOUNCED,
                SentenceKind.COMMUTATION,
                told.components(),
                entry.on(),
                false,
                told.court(),
                told.sentence(),
                null,
                null,
                entry.on(),
                entry.id());
    }

    /** The same sentence in another state. */
    Sentence in(SentenceExecutionState next, Entry<?> entry) {
        return next == executionState
                ? this
                : new Sentence(
                        sentence,
                        next,
                        kind,
                        components,
                        pronouncedOn,
                        inAbsentia,
                        court,
                        replaces,
                        contradictionSet,
                        next == SentenceExecutionState.IN_FORCE ? entry.on() : inForceSince,
                        entry.on(),
                        entry.id());
    }

    /** In force, although nobody can serve it. */
    Sentence inForce(FuzzyDate from) {
        return new Sentence(
                sentence,
                executionState,
                kind,
                components,
                pronouncedOn,
                inAbsentia,
                court,
                replaces,
                contradictionSet,
                from,
                since,
                entry);
    }

    @Override
    public String toString() {
        return "Sentence[" + sentence + " " + executionState + "]";
    }
}
