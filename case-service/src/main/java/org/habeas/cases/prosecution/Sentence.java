package org.habeas.cases.prosecution;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.prosecution.ProsecutionAct.Commuted;
import org.habeas.cases.prosecution.ProsecutionAct.ExecutionStarted;
import org.habeas.cases.prosecution.ProsecutionAct.SentencePronounced;
import org.habeas.cases.restriction.WhyNot;
import org.habeas.docket.DateModality;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and what has become of it. Sentences are never merged or summed (INV-C-07).
 *
 * @param since the date of the entry that made its execution state, {@code entry} its id
 * @param inForceSince also of a sentence in absentia, which nobody serves
 * @param startsOn from which day the term is counted
 * @param creditedCustody custody before it that counts as served
 * @param interrupted whether parole was revoked, so that its end cannot be worked out
 * @param pronouncement the entry that pronounced it
 * @param started the entry that says since when it is served
 * @param expectedEnd of a sentence being served, an estimate
 * @param whyNot why no end can be estimated
 * @param actualDuration how long it was served, beside what the court ordered (INV-C-16)
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
        UUID entry,
        @Nullable String trial,
        @Nullable FuzzyDate startsOn,
        @Nullable LegalDuration creditedCustody,
        boolean interrupted,
        UUID pronouncement,
        @Nullable UUID started,
        @Nullable ExpectedEnd expectedEnd,
        @Nullable WhyNot whyNot,
        @Nullable Period actualDuration) {

    public Sentence {
        components = List.copyOf(components);
    }

    /** How it came about. */
    private record Origin(
            String sentence,
            SentenceKind kind,
            List<SentenceComponent> components,
            @Nullable FuzzyDate pronouncedOn,
            boolean inAbsentia,
            @Nullable String court,
            @Nullable String replaces,
            @Nullable String contradictionSet,
            @Nullable String trial,
            UUID pronouncement) {}

    /** How its term runs. */
    private record Run(
            @Nullable FuzzyDate inForceSince,
            @Nullable FuzzyDate startsOn,
            @Nullable LegalDuration creditedCustody,
            boolean interrupted,
            @Nullable UUID started,
            @Nullable Period actualDuration) {}

    /**
     * A sentence as pronounced; nobody was there to serve one in absentia.
     *
     * @param absentee whether the person was convicted without being present
     */
    static Sentence pronounced(SentencePronounced told, boolean absentee, Entry<?> entry) {
        boolean absent = told.inAbsentia() == null ? absentee : told.inAbsentia();
        return of(
                new Origin(
                        told.sentence(),
                        told.kindOrOriginal(),
                        told.components(),
                        entry.on(),
                        absent,
                        told.court(),
                        told.replaces(),
                        told.contradictionSet(),
                        told.trial(),
                        entry.id()),
                absent
                        ? SentenceExecutionState.NOT_EXECUTABLE_ABSENTEE
                        : SentenceExecutionState.PRONOUNCED,
                new Run(null, told.startsOn(), told.creditedCustody(), false, null, null),
                entry.on(),
                entry.id());
    }

    /** The milder sentence that a commutation pronounces. */
    static Sentence pronounced(Commuted told, Entry<?> entry) {
        return of(
                new Origin(
                        told.toSentence(),
                        SentenceKind.COMMUTATION,
                        told.components(),
                        entry.on(),
                        false,
                        told.court(),
                        told.sentence(),
                        null,
                        null,
                        entry.id()),
                SentenceExecutionState.PRONOUNCED,
                new Run(null, null, null, false, null, null),
                entry.on(),
                entry.id());
    }

    /** The same sentence in another state. */
    Sentence in(SentenceExecutionState next, Entry<?> entry) {
        if (next == executionState) {
            return this;
        }
        boolean again =
                executionState == SentenceExecutionState.PAROLED
                        && next == SentenceExecutionState.BEING_SERVED;
        Run run =
                new Run(
                        next == SentenceExecutionState.IN_FORCE ? entry.on() : inForceSince,
                        startsOn,
                        creditedCustody,
                        interrupted || again,
                        started,
                        served(next, entry.on()));
        return of(origin(), next, run, entry.on(), entry.id());
    }

    /** The same sentence with what is told of its start. */
    Sentence started(ExecutionStarted told, Entry<?> entry) {
        FuzzyDate first = told.startsOn() == null ? startsOn : told.startsOn();
        Run run =
                new Run(
                        inForceSince,
                        first == null ? entry.on() : first,
                        told.creditedCustody() == null ? creditedCustody : told.creditedCustody(),
                        interrupted,
                        entry.id(),
                        actualDuration);
        return of(origin(), executionState, run, since, this.entry);
    }

    /** In force, although nobody can serve it. */
    Sentence inForce(FuzzyDate from) {
        Run run = new Run(from, startsOn, creditedCustody, interrupted, started, actualDuration);
        return of(origin(), executionState, run, since, entry);
    }

    /** The same sentence, pronounced without the person, as a conviction tells. */
    Sentence absent() {
        Origin known = origin();
        return of(
                new Origin(
                        known.sentence(),
                        known.kind(),
                        known.components(),
                        known.pronouncedOn(),
                        true,
                        known.court(),
                        known.replaces(),
                        known.contradictionSet(),
                        known.trial(),
                        known.pronouncement()),
                SentenceExecutionState.NOT_EXECUTABLE_ABSENTEE,
                run(),
                since,
                entry);
    }

    /** The same sentence with the estimate of its end. */
    Sentence expecting(@Nullable ExpectedEnd end, @Nullable WhyNot why) {
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
                inForceSince,
                since,
                entry,
                trial,
                startsOn,
                creditedCustody,
                interrupted,
                pronouncement,
                started,
                end,
                why,
                actualDuration);
    }

    /** How long it was served when it ended on that day; nothing if either day is not known. */
    private @Nullable Period served(SentenceExecutionState next, FuzzyDate on) {
        LocalDate first = day(startsOn);
        LocalDate last = day(on);
        boolean wasServed = executionState == SentenceExecutionState.BEING_SERVED;
        boolean ends =
                switch (next) {
                    case SERVED, COMMUTED, PAROLED, PARDONED, EARLY_RELEASED -> true;
                    case QUASHED, REPLACED, ENDED_BY_DEATH -> true;
                    case PRONOUNCED, IN_FORCE, BEING_SERVED -> false;
                    case NOT_EXECUTABLE_ABSENTEE, LAPSED -> false;
                };
        if (!wasServed || !ends) {
            return ends ? actualDuration : null;
        }
        boolean known = !interrupted && first != null && last != null && !last.isBefore(first);
        return known ? Period.between(first, last) : null;
    }

    private static @Nullable LocalDate day(@Nullable FuzzyDate date) {
        return date != null
                        && date.precision() == DatePrecision.DAY
                        && date.modality() == DateModality.ACTUAL
                ? date.earliest()
                : null;
    }

    private Origin origin() {
        return new Origin(
                sentence,
                kind,
                components,
                pronouncedOn,
                inAbsentia,
                court,
                replaces,
                contradictionSet,
                trial,
                pronouncement);
    }

    private Run run() {
        return new Run(
                inForceSince, startsOn, creditedCustody, interrupted, started, actualDuration);
    }

    private static Sentence of(
            Origin origin, SentenceExecutionState state, Run run, FuzzyDate since, UUID entry) {
        return new Sentence(
                origin.sentence(),
                state,
                origin.kind(),
                origin.components(),
                origin.pronouncedOn(),
                origin.inAbsentia(),
                origin.court(),
                origin.replaces(),
                origin.contradictionSet(),
                run.inForceSince(),
                since,
                entry,
                origin.trial(),
                run.startsOn(),
                run.creditedCustody(),
                run.interrupted(),
                origin.pronouncement(),
                run.started(),
                null,
                null,
                run.actualDuration());
    }

    @Override
    public String toString() {
        return "Sentence[" + sentence + " " + executionState + "]";
    }
}
