package org.habeas.docket;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The length of a sentence, a ban or a detention in the words of its source (domain-model.md
 * B.0.1). A wording that gives no length ("several weeks") is kept as raw only.
 */
public record LegalDuration(
        @Nullable Period period, Qualifier qualifier, String raw, @Nullable Special special) {

    /** How the source bounds the period. */
    public enum Qualifier {
        EXACT,
        MORE_THAN,
        LESS_THAN,
        ABOUT,
        UP_TO
    }

    /** A length that no calendar can count. */
    public enum Special {
        REMAINING_UNSERVED_TERM,
        INDEFINITE,
        LIFE
    }

    /**
     * @throws IllegalArgumentException if the period is negative, or stands beside a special length
     */
    public LegalDuration {
        if (period != null && special != null) {
            throw new IllegalArgumentException(
                    "a duration is either a period or " + special + ", not both");
        }
        if (period != null && (period.isNegative() || period.isZero())) {
            throw new IllegalArgumentException("a duration is longer than nothing, not " + period);
        }
    }

    public static LegalDuration exactly(Period period) {
        return new LegalDuration(period, Qualifier.EXACT, period.toString(), null);
    }

    /** Never fails: words without a length are kept as raw only. */
    public static LegalDuration read(String wording) {
        return DurationWording.read(wording);
    }

    /**
     * The day that lies this long after {@code start}, by the calendar: a month after 31 January is
     * the last day of February. Empty if the source gives no countable length.
     */
    public Optional<LocalDate> after(LocalDate start) {
        return Optional.ofNullable(period).map(start::plus);
    }
}
