package org.habeas.docket;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Pattern;

/** The canonical text of fuzzy dates: ISO 8601 with the few forms of EDTF that sources need. */
final class IsoDates {

    private static final String OPEN = "..";
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private IsoDates() {}

    static FuzzyDate parse(String iso) {
        try {
            if (iso.startsWith("~")) {
                return FuzzyDate.about(closed(iso.substring(1), iso));
            }
            return iso.contains(OPEN) ? open(iso) : closed(iso, iso);
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException(
                    "no such date: " + iso + " (" + impossible.getMessage() + ")", impossible);
        }
    }

    static String write(FuzzyDate date) {
        return switch (date.precision()) {
            case UNKNOWN -> "../..";
            case BEFORE -> "../" + date.latest();
            case AFTER -> date.earliest() + "/..";
            case BETWEEN -> date.earliest() + "/" + date.latest();
            case APPROXIMATE -> "~" + shortest(date);
            case DAY, MONTH, YEAR -> shortest(date);
        };
    }

    private static String shortest(FuzzyDate date) {
        LocalDate first = Objects.requireNonNull(date.earliest());
        LocalDate last = Objects.requireNonNull(date.latest());
        if (first.equals(last)) {
            return first.toString();
        }
        if (FuzzyDateRules.isMonth(first, last)) {
            return YearMonth.from(first).toString();
        }
        return FuzzyDateRules.isYear(first, last)
                ? Year.from(first).toString()
                : first + "/" + last;
    }

    private static FuzzyDate open(String iso) {
        int slash = iso.indexOf('/');
        if (slash < 0) {
            throw unreadable(iso);
        }
        String first = iso.substring(0, slash);
        String last = iso.substring(slash + 1);
        if (first.equals(OPEN)) {
            return last.equals(OPEN)
                    ? FuzzyDate.unknown()
                    : FuzzyDate.before(day(last, iso).plusDays(1));
        }
        if (!last.equals(OPEN)) {
            throw unreadable(iso);
        }
        return FuzzyDate.after(day(first, iso));
    }

    private static FuzzyDate closed(String text, String iso) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return FuzzyDate.between(
                    day(text.substring(0, slash), iso), day(text.substring(slash + 1), iso));
        }
        if (MONTH.matcher(text).matches()) {
            return FuzzyDate.month(YearMonth.parse(text));
        }
        return YEAR.matcher(text).matches()
                ? FuzzyDate.year(Year.parse(text))
                : FuzzyDate.day(day(text, iso));
    }

    private static LocalDate day(String text, String iso) {
        if (!DAY.matcher(text).matches()) {
            throw unreadable(iso);
        }
        return LocalDate.parse(text);
    }

    private static IllegalArgumentException unreadable(String iso) {
        String shown = iso.length() > 40 ? iso.substring(0, 40) + "..." : iso;
        return new IllegalArgumentException(
                "not a date: '"
                        + shown
                        + "'; write 2018-04-13, 2018-04, 2018, ~2018-04,"
                        + " 2018-04-24/2018-05-10, ../2021-01-07 or 2018-04-24/..");
    }
}
