package org.habeas.cases.person;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.prosecution.ExpectedEnd;
import org.habeas.cases.prosecution.ProceedingHead;
import org.habeas.cases.prosecution.ProsecutionAct;
import org.habeas.cases.prosecution.ProsecutionState;
import org.habeas.cases.prosecution.Sentence;
import org.habeas.cases.prosecution.SentenceComponent;
import org.habeas.cases.prosecution.SentenceExecutionState;
import org.habeas.cases.prosecution.SentenceKind;
import org.habeas.cases.restriction.WhyNot;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A sentence on a person's page, with the words of its source.
 *
 * @param entry the one that pronounced it
 * @param proceeding where to read all of it
 * @param expectedEnd an estimate; {@code whyNot} why there is none
 * @param actualDuration how long it was served, beside what was ordered (INV-C-16)
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
        String proceeding,
        @Nullable FuzzyDate since,
        @Nullable String trial,
        @Nullable FuzzyDate startsOn,
        @Nullable LegalDuration creditedCustody,
        @Nullable ExpectedEnd expectedEnd,
        @Nullable WhyNot whyNot,
        @Nullable Period actualDuration) {

    static List<SentenceView> of(Matter<ProceedingHead, ProsecutionAct, ProsecutionState> matter) {
        return matter.state().sentences().stream().map(s -> of(s, matter)).toList();
    }

    private static SentenceView of(
            Sentence sentence, Matter<ProceedingHead, ProsecutionAct, ProsecutionState> matter) {
        UUID entry = sentence.pronouncement();
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
                matter.link(),
                sentence.since(),
                sentence.trial(),
                sentence.startsOn(),
                sentence.creditedCustody(),
                sentence.expectedEnd(),
                sentence.whyNot(),
                sentence.actualDuration());
    }
}
