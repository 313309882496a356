package org.habeas.cases.prosecution;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.custody.PrisonRegime;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What every event about a sentence says: codes and periods, never the words of a source. */
record SentenceFacts(
        String prosecutingState,
        @Nullable String frameworkCase,
        @Nullable UUID frameworkCaseId,
        ProceduralStatus proceduralStatus,
        String sentence,
        SentenceKind sentenceKind,
        SentenceExecutionState executionState,
        List<Part> components,
        boolean inAbsentia,
        @Nullable FuzzyDate pronouncedOn,
        @Nullable String replaces,
        @Nullable String replacedBy)
        implements ProsecutionFacts {

    /** One component. */
    record Part(
            SentenceComponentType type,
            @Nullable Period period,
            LegalDuration.@Nullable Special special,
            @Nullable PrisonRegime regime,
            @Nullable ConfiscationScope scope,
            @Nullable BannedActivity activity) {

        static Part of(SentenceComponent component) {
            LegalDuration duration = component.duration();
            return new Part(
                    component.type(),
                    duration == null ? null : duration.period(),
                    duration == null ? null : duration.special(),
                    component.regime(),
                    component.scope(),
                    component.activity());
        }
    }

    static SentenceFacts of(
            Change<ProceedingHead, ProsecutionAct, ProsecutionState> change, Sentence sentence) {
        return new SentenceFacts(
                change.head().prosecutingState(),
                change.head().frameworkCase(),
                null,
                change.to().status(),
                sentence.sentence(),
                sentence.kind(),
                sentence.executionState(),
                sentence.components().stream().map(Part::of).toList(),
                sentence.inAbsentia(),
                sentence.pronouncedOn(),
                sentence.replaces(),
                change.to().sentences().stream()
                        .filter(s -> sentence.sentence().equals(s.replaces()))
                        .map(Sentence::sentence)
                        .findFirst()
                        .orElse(null));
    }

    @Override
    public SentenceFacts in(@Nullable UUID affair) {
        return new SentenceFacts(
                prosecutingState,
                frameworkCase,
                affair,
                proceduralStatus,
                sentence,
                sentenceKind,
                executionState,
                components,
                inAbsentia,
                pronouncedOn,
                replaces,
                replacedBy);
    }
}
