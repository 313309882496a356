package org.habeas.extradition.asylum;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a State has granted to one person, and whether it still protects.
 *
 * @param validUntil the last day, if it is limited and known
 * @param entry the grant
 */
record Protection(
        ProtectionStage stage,
        ProtectionType protectionType,
        @Nullable String sourceTerm,
        FuzzyDate since,
        @Nullable FuzzyDate validUntil,
        List<ProtectionGround> grounds,
        List<String> againstStates,
        UUID entry) {

    Protection {
        grounds = List.copyOf(grounds);
        againstStates = List.copyOf(againstStates);
    }

    Protection at(ProtectionStage next) {
        return new Protection(
                next, protectionType, sourceTerm, since, validUntil, grounds, againstStates, entry);
    }

    Protection until(@Nullable FuzzyDate last) {
        return new Protection(
                stage, protectionType, sourceTerm, since, last, grounds, againstStates, entry);
    }

    /** The last day, where its end comes by itself: not while an extension is pending. */
    @Nullable LocalDate runsOut() {
        return stage != ProtectionStage.IN_FORCE || validUntil == null
                ? null
                : validUntil.effectiveDay().orElse(null);
    }

    Protection onDay(LocalDate day) {
        LocalDate last = runsOut();
        return last != null && day.isAfter(last) ? at(ProtectionStage.EXPIRED) : this;
    }
}
