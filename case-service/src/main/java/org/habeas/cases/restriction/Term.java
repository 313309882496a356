package org.habeas.cases.restriction;

import java.time.LocalDate;
import java.time.Period;
import org.habeas.docket.DateModality;
import org.habeas.docket.DatePrecision;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.habeas.docket.LegalDuration.Qualifier;
import org.habeas.docket.LegalDuration.Special;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a term, which only a day and an exact length give (TL-14, TL-15), or why it
 * cannot be told.
 */
public record Term(@Nullable LocalDate end, @Nullable WhyNot whyNot) {

    /** The term of a restriction. */
    public static Term of(@Nullable FuzzyDate start, @Nullable LegalDuration length) {
        return of(start, length, null);
    }

    /**
     * The term of a sentence: its length without the custody that is credited, from its start.
     *
     * @param credited custody before the sentence that counts as served
     */
    public static Term of(
            @Nullable FuzzyDate start,
            @Nullable LegalDuration length,
            @Nullable LegalDuration credited) {
        WhyNot unknown = unknown(length);
        if (unknown == null) {
            unknown = unknown(start);
        }
        if (unknown == null && credited != null && unknown(credited) != null) {
            unknown = WhyNot.CREDIT_NOT_EXACT;
        }
        return unknown == null ? new Term(end(start, length, credited), null) : no(unknown);
    }

    static Term no(WhyNot why) {
        return new Term(null, why);
    }

    private static @Nullable LocalDate end(
            @Nullable FuzzyDate start,
            @Nullable LegalDuration length,
            @Nullable LegalDuration credited) {
        LocalDate first = start == null ? null : start.earliest();
        if (first == null || length == null) {
            return null;
        }
        LocalDate whole = length.after(first).orElse(first);
        Period served = credited == null ? null : credited.period();
        LocalDate last = served == null ? whole : whole.minus(served);
        return last.isBefore(first) ? first : last;
    }

    private static @Nullable WhyNot unknown(@Nullable LegalDuration length) {
        if (length == null) {
            return WhyNot.LENGTH_NOT_STATED;
        }
        Special special = length.special();
        if (special != null) {
            return switch (special) {
                case REMAINING_UNSERVED_TERM -> WhyNot.REMAINING_TERM_UNKNOWN;
                case INDEFINITE -> WhyNot.INDEFINITE;
                case LIFE -> WhyNot.LIFE;
            };
        }
        if (length.qualifier() != Qualifier.EXACT) {
            return WhyNot.LENGTH_NOT_EXACT;
        }
        return length.period() == null ? WhyNot.LENGTH_NOT_COUNTABLE : null;
    }

    /** The day on which something became known is not the day on which it began. */
    private static @Nullable WhyNot unknown(@Nullable FuzzyDate start) {
        if (start == null || start.precision() == DatePrecision.UNKNOWN) {
            return WhyNot.START_NOT_STATED;
        }
        return start.precision() == DatePrecision.DAY && start.modality() == DateModality.ACTUAL
                ? null
                : WhyNot.START_NOT_A_DAY;
    }
}
