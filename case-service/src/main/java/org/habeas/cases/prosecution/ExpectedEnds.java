package org.habeas.cases.prosecution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.restriction.Term;
import org.habeas.cases.restriction.WhyNot;
import org.habeas.docket.LegalDuration;
import org.habeas.docket.LegalDuration.Special;
import org.jspecify.annotations.Nullable;

/** Estimates the end of each sentence that is being served, or says why that cannot be done. */
final class ExpectedEnds {
    private ExpectedEnds() {}

    static List<Sentence> of(List<Sentence> sentences) {
        return sentences.stream().map(sentence -> of(sentence, sentences)).toList();
    }

    private static Sentence of(Sentence sentence, List<Sentence> all) {
        if (sentence.executionState() != SentenceExecutionState.BEING_SERVED) {
            return sentence.expecting(null, null);
        }
        Sentence rests = isRest(sentence) ? find(sentence.replaces(), all) : sentence;
        if (rests == null) {
            return sentence.expecting(null, WhyNot.REMAINING_TERM_UNKNOWN);
        }
        Term term = term(rests);
        LocalDate end = term.end();
        return end == null
                ? sentence.expecting(null, term.whyNot())
                : sentence.expecting(new ExpectedEnd(end, basis(sentence, rests), true), null);
    }

    /** The rest of a term ends when the term would have ended. */
    private static boolean isRest(Sentence sentence) {
        LegalDuration length = length(sentence);
        return length != null && length.special() == Special.REMAINING_UNSERVED_TERM;
    }

    private static Term term(Sentence sentence) {
        return sentence.interrupted()
                ? new Term(null, WhyNot.INTERRUPTED)
                : Term.of(sentence.startsOn(), length(sentence), sentence.creditedCustody());
    }

    /** The one component that is served day by day. */
    private static @Nullable LegalDuration length(Sentence sentence) {
        List<LegalDuration> lengths =
                sentence.components().stream()
                        .filter(SentenceComponent::isServed)
                        .map(SentenceComponent::duration)
                        .flatMap(Stream::ofNullable)
                        .toList();
        return lengths.size() == 1 ? lengths.getFirst() : null;
    }

    private static List<UUID> basis(Sentence sentence, Sentence rests) {
        List<UUID> entries = new ArrayList<>();
        entries.add(rests.pronouncement());
        Stream.ofNullable(rests.started()).forEach(entries::add);
        if (sentence != rests) {
            entries.add(sentence.pronouncement());
        }
        return entries.stream().distinct().toList();
    }

    private static @Nullable Sentence find(@Nullable String label, List<Sentence> all) {
        return all.stream().filter(s -> s.sentence().equals(label)).findFirst().orElse(null);
    }
}
