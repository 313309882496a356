package org.habeas.extradition.asylum;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on one applicant's application.
 *
 * @param result null if it annuls another one and what comes instead is not told
 * @param reviewed what kind of decision it annuls or upholds, if it reviews one
 * @param finality whether a remedy is left
 * @param exclusionExamined whether serious acts of the person were examined (1951 Convention Art.
 *     1F)
 * @param basedOn dockets that it rests on
 * @param annuls the entry of the decision that it annuls
 * @param annulledBy the entry of the decision that annulled it
 * @param finalBy the entry that tells that nobody appealed in time
 */
record Decision(
        @Nullable DecisionResult result,
        @Nullable Annulled reviewed,
        @Nullable AsylumLevel level,
        @Nullable String body,
        FuzzyDate on,
        Finality finality,
        Notice notice,
        List<ProtectionGround> grounds,
        @Nullable Boolean exclusionExamined,
        @Nullable Boolean exclusionApplied,
        List<String> quotes,
        List<UUID> basedOn,
        @Nullable UUID annuls,
        @Nullable UUID annulledBy,
        @Nullable UUID finalBy,
        UUID entry) {

    Decision {
        grounds = List.copyOf(grounds);
        quotes = List.copyOf(quotes);
        basedOn = List.copyOf(basedOn);
    }

    boolean isGrant() {
        return result != null && result.isGrant();
    }

    boolean isAdverse() {
        return result == DecisionResult.REFUSED
                || result == DecisionResult.INADMISSIBLE
                || result == DecisionResult.EXCLUDED
                || (result == DecisionResult.UPHELD && reviewed == Annulled.REFUSAL);
    }

    boolean stands() {
        return annulledBy == null;
    }

    /** Annuls a refusal, and nobody has told yet what comes instead. */
    boolean leavesOpen() {
        return result == null && reviewed == Annulled.REFUSAL && stands();
    }

    /** Whether a source tells again what another told already. */
    boolean isTheSameAs(Decision other) {
        return stands()
                && result == other.result
                && reviewed == other.reviewed
                && agree(level, other.level)
                && agree(body, other.body)
                && on.overlaps(other.on);
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    /** No text: it may hold words of a file. */
    @Override
    public String toString() {
        return "Decision[" + entry + " " + result + "]";
    }

    Decision with(Notice other) {
        return copy(result, finality, other, annuls, annulledBy, finalBy);
    }

    Decision with(Finality other) {
        return copy(result, other, notice, annuls, annulledBy, finalBy);
    }

    Decision annulledBy(UUID by) {
        return copy(result, finality, notice, annuls, by, finalBy);
    }

    /** Nobody appealed in time. */
    Decision finalBy(UUID by) {
        return copy(result, Finality.FINAL, notice, annuls, annulledBy, by);
    }

    /** The same court granted what it found to be refused wrongly. */
    Decision annulling(@Nullable UUID refusal) {
        return copy(
                DecisionResult.ANNULLED_AND_GRANTED,
                finality,
                notice,
                refusal,
                annulledBy,
                finalBy);
    }

    Decision onDay(LocalDate day) {
        return with(notice.onDay(day));
    }

    private Decision copy(
            @Nullable DecisionResult nowResult,
            Finality nowFinality,
            Notice nowNotice,
            @Nullable UUID nowAnnuls,
            @Nullable UUID nowAnnulledBy,
            @Nullable UUID nowFinalBy) {
        return new Decision(
                nowResult,
                nowResult == DecisionResult.ANNULLED_AND_GRANTED ? Annulled.REFUSAL : reviewed,
                level,
                body,
                on,
                nowFinality,
                nowNotice,
                grounds,
                exclusionExamined,
                exclusionApplied,
                quotes,
                basedOn,
                nowAnnuls,
                nowAnnulledBy,
                nowFinalBy,
                entry);
    }
}
