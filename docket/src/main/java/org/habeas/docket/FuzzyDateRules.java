package org.habeas.docket;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Which interval fits which precision (domain-model.md B.0.1). */
final class FuzzyDateRules {

    /** A year outside is a slip of the pen, not a date in the life of anybody in this register. */
    static final int FIRST_YEAR = 1800;

    static final int LAST_YEAR = 2200;

    private FuzzyDateRules() {}

    static void check(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision) {
        checkYear(earliest);
        checkYear(latest);
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            throw refuse("earliest day " + earliest + " is after latest day " + latest);
        }
        if (!fits(earliest, latest, precision)) {
            throw refuse(
                    "a date of precision "
                            + precision
                            + " "
                            + expectation(precision)
                            + ", not "
                            + text(earliest)
                            + " to "
                            + text(latest));
        }
    }

    private static boolean fits(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision) {
        return switch (precision) {
            case UNKNOWN -> earliest == null && latest == null;
            case BEFORE -> earliest == null && latest != null;
            case AFTER -> earliest != null && latest == null;
            case DAY, MONTH, YEAR, BETWEEN, APPROXIMATE ->
                    earliest != null && latest != null && fitsClosed(earliest, latest, precision);
        };
    }

    private static boolean fitsClosed(
            LocalDate earliest, LocalDate latest, DatePrecision precision) {
        return switch (precision) {
            case DAY -> earliest.equals(latest);
            case MONTH -> isMonth(earliest, latest);
            case YEAR -> isYear(earliest, latest);
            default -> true;
        };
    }

    static boolean isMonth(LocalDate earliest, LocalDate latest) {
        YearMonth month = YearMonth.from(earliest);
        return earliest.equals(month.atDay(1)) && latest.equals(month.atEndOfMonth());
    }

    static boolean isYear(LocalDate earliest, LocalDate latest) {
        return earliest.getDayOfYear() == 1
                && latest.equals(earliest.withDayOfYear(earliest.lengthOfYear()));
    }

    private static String expectation(DatePrecision precision) {
        return switch (precision) {
            case DAY -> "is one day";
            case MONTH -> "is a whole month";
            case YEAR -> "is a whole year";
            case BETWEEN, APPROXIMATE -> "has an earliest and a latest day";
            case BEFORE -> "has a latest day only";
            case AFTER -> "has an earliest day only";
            case UNKNOWN -> "has no day";
        };
    }

    private static void checkYear(@Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw refuse(
                    "year " + day.getYear() + " is outside " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "open" : day.toString();
    }

    private static IllegalArgumentException refuse(String why) {
        return new IllegalArgumentException(why);
    }
}
