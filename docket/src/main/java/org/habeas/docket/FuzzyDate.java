package org.habeas.docket;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as its source gives it: an inclusive interval of days, why it is that wide, and
 * the words of the source (domain-model.md B.0.1).
 */
public record FuzzyDate(
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        DatePrecision precision,
        DateModality modality,
        @Nullable String raw) {

    /** Order of lists: by earliest, then latest, unknown bounds last. */
    public static final Comparator<FuzzyDate> ORDER =
            comparing(FuzzyDate::earliest, nullsLast(naturalOrder()))
                    .thenComparing(FuzzyDate::latest, nullsLast(naturalOrder()));

    /**
     * @throws IllegalArgumentException if the interval contradicts the precision or leaves the
     *     years 1800 to 2200
     */
    public FuzzyDate {
        FuzzyDateRules.check(earliest, latest, precision);
    }

    public static FuzzyDate day(LocalDate day) {
        return of(day, day, DatePrecision.DAY);
    }

    public static FuzzyDate month(YearMonth month) {
        return of(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
    }

    public static FuzzyDate year(Year year) {
        return of(year.atDay(1), year.atDay(year.length()), DatePrecision.YEAR);
    }

    /** Some day from {@code first} to {@code last}, both included. */
    public static FuzzyDate between(LocalDate first, LocalDate last) {
        return of(first, last, DatePrecision.BETWEEN);
    }

    /** Some day earlier than {@code day}, which itself is excluded. */
    public static FuzzyDate before(LocalDate day) {
        return of(null, day.minusDays(1), DatePrecision.BEFORE);
    }

    /** {@code day} or some day later. */
    public static FuzzyDate after(LocalDate day) {
        return of(day, null, DatePrecision.AFTER);
    }

    public static FuzzyDate about(LocalDate day) {
        return about(day(day));
    }

    public static FuzzyDate about(YearMonth month) {
        return about(month(month));
    }

    public static FuzzyDate about(Year year) {
        return about(year(year));
    }

    /** The same interval as an estimate, which an open or unknown date cannot be. */
    public static FuzzyDate about(FuzzyDate estimate) {
        return new FuzzyDate(
                estimate.earliest,
                estimate.latest,
                DatePrecision.APPROXIMATE,
                estimate.modality,
                estimate.raw);
    }

    public static FuzzyDate unknown() {
        return of(null, null, DatePrecision.UNKNOWN);
    }

    /**
     * Reads what {@link #iso()} writes: {@code 2018-04-13}, {@code 2018-04}, {@code 2018}, {@code
     * ~2018-04}, {@code 2018-04-24/2018-05-10}, {@code ../2021-01-07}, {@code 2018-04-24/..},
     * {@code ../..}.
     *
     * @throws IllegalArgumentException if it is anything else or an impossible date
     */
    public static FuzzyDate parse(String iso) {
        return IsoDates.parse(iso);
    }

    /**
     * Reads the English wording of a source, such as "in early February 2018" or "between 10 and 11
     * May 2018", and keeps it as {@link #raw()}. Empty if it is not one date.
     *
     * @param reference the day on which the source spoke, from which wordings without a year are
     *     counted back
     */
    public static Optional<FuzzyDate> read(String wording, @Nullable LocalDate reference) {
        return DateWording.read(wording, reference);
    }

    public FuzzyDate with(DateModality other) {
        return new FuzzyDate(earliest, latest, precision, other, raw);
    }

    public FuzzyDate raw(String wording) {
        return new FuzzyDate(earliest, latest, precision, modality, wording);
    }

    /** Whether both can be the same day. An unknown date is compatible with every date. */
    public boolean overlaps(FuzzyDate other) {
        return startsBy(earliest, other.latest) && startsBy(other.earliest, latest);
    }

    /**
     * The first day on which the fact is certain: the latest possible one. An open AFTER has no
     * such day and takes its earliest, since its source spoke of it as a fact; an unknown date has
     * none.
     */
    public Optional<LocalDate> effectiveDay() {
        return Optional.ofNullable(latest == null ? earliest : latest);
    }

    public boolean mayHaveHappenedBy(LocalDate day) {
        return startsBy(earliest, day);
    }

    /**
     * Never true of an open AFTER or an unknown date, unlike {@link #effectiveDay()}, which places
     * an AFTER.
     */
    public boolean certainlyHappenedBy(LocalDate day) {
        return latest != null && !latest.isAfter(day);
    }

    /** EXPECTED and PLANNED dates never change a state by themselves. */
    public boolean changesState() {
        return modality.changesState();
    }

    /** The canonical text, without modality and raw wording. */
    public String iso() {
        return IsoDates.write(this);
    }

    /** Leaves the raw wording out: it may tell more of a person than a date. */
    @Override
    public String toString() {
        return iso() + " " + precision + " " + modality;
    }

    private static boolean startsBy(@Nullable LocalDate start, @Nullable LocalDate day) {
        return start == null || day == null || !start.isAfter(day);
    }

    private static FuzzyDate of(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision) {
        return new FuzzyDate(earliest, latest, precision, DateModality.ACTUAL, null);
    }
}
