package org.habeas.cases.prosecution;

import java.util.List;
import java.util.UUID;
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
}
