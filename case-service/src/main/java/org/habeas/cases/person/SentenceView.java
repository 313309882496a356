package org.habeas.cases.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.cases.prosecution.ProceedingHead;
import org.habeas.cases.prosecution.ProsecutionAct;
import org.habeas.cases.prosecution.ProsecutionAct.Commuted;
import org.habeas.cases.prosecution.ProsecutionAct.SentencePronounced;
import org.habeas.cases.prosecution.ProsecutionState;
import org.habeas.cases.prosecution.Sentence;
import org.habeas.cases.prosecution.SentenceComponent;
import org.habeas.cases.prosecution.SentenceExecutionState;
import org.habeas.cases.prosecution.SentenceKind;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A sentence on a person's page, with the words of its source.
 *
 * @param entry the one that pronounced it
 * @param proceeding where to read all of it
 */
record SentenceView(
        String sentence,
        List<SentenceComponent> components,
        SentenceKind kind,
        SentenceExecutionState executionState,
        @Nullable FuzzyDate pronouncedOn,
        @Nullable FuzzyDate inForceSince,
        boolean inAbsentia,
        @Nullable String court,
        @Nullable String replaces,
        @Nullable String contradictionSet,
        String prosecutingState,
        @Nullable String frameworkCase,
        UUID entry,
        List<Provenance> sources,
        String proceeding) {

    static List<SentenceView> of(Matter<ProceedingHead, ProsecutionAct, ProsecutionState> matter) {
        return matter.state().sentences().stream().map(s -> of(s, matter)).toList();
    }

    private static SentenceView of(
            Sentence sentence, Matter<ProceedingHead, ProsecutionAct, ProsecutionState> matter) {
        UUID entry = pronouncement(sentence, matter).orElse(sentence.entry());
        return new SentenceView(
                sentence.sentence(),
                sentence.components(),
                sentence.kind(),
                sentence.executionState(),
                sentence.pronouncedOn(),
                sentence.inForceSince(),
                sentence.inAbsentia(),
                sentence.court(),
                sentence.replaces(),
                sentence.contradictionSet(),
                matter.look().head().prosecutingState(),
                matter.look().head().frameworkCase(),
                entry,
                matter.sources(entry),
                matter.link());
    }

    private static Optional<UUID> pronouncement(
            Sentence sentence, Matter<ProceedingHead, ProsecutionAct, ProsecutionState> matter) {
        return matter.look().folded().applied().stream()
                .filter(entry -> pronounces(entry.act(), sentence.sentence()))
                .map(Entry::id)
                .reduce((_, newest) -> newest);
    }

    private static boolean pronounces(ProsecutionAct act, String label) {
        return (act instanceof SentencePronounced s && s.sentence().equals(label))
                || (act instanceof Commuted c && c.toSentence().equals(label));
    }
}
