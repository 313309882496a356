package org.habeas.docket;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one day, month or year in English words, or a third of a month or year ("in early February
 * 2018").
 */
final class PlainDateWording {

    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    entry("jan", 1),
                    entry("feb", 2),
                    entry("mar", 3),
                    entry("apr", 4),
                    entry("may", 5),
                    entry("jun", 6),
                    entry("jul", 7),
                    entry("aug", 8),
                    entry("sep", 9),
                    entry("oct", 10),
                    entry("nov", 11),
                    entry("dec", 12));

    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String YEAR = "(\\d{4})";
    private static final String DAY = "(\\d{1,2})";

    private static final Pattern PREFIX =
            Pattern.compile(
                    "(?:(?:in|on|at|during|since|from|as of|already|next|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day) )+");
    private static final Pattern PART =
            Pattern.compile("(early|beginning|start|mid|middle|late|end)[ -](?:in )?(.+)");

    private record Form(Pattern words, Function<Matcher, FuzzyDate> of) {}

    private static final List<Form> DATED =
            List.of(
                    form(
                            DAY + " " + MONTH + " " + YEAR,
                            m -> day(m.group(3), month(m.group(2)), m.group(1))),
                    form(
                            MONTH + " " + DAY + " " + YEAR,
                            m -> day(m.group(3), month(m.group(1)), m.group(2))),
                    form(
                            DAY + "\\." + DAY + "\\." + YEAR,
                            m -> day(m.group(3), number(m.group(2)), m.group(1))),
                    form(
                            MONTH + " " + YEAR,
                            m ->
                                    FuzzyDate.month(
                                            YearMonth.of(number(m.group(2)), month(m.group(1))))),
                    form(YEAR + "(?:-\\d{2}){0,2}", m -> FuzzyDate.parse(m.group())));

    private record Undated(Pattern words, BiFunction<Matcher, LocalDate, FuzzyDate> of) {}

    private static final List<Undated> UNDATED =
            List.of(
                    undated(
                            DAY + " " + MONTH,
                            (m, day) -> lastBefore(month(m.group(2)), m.group(1), day)),
                    undated(
                            MONTH + " " + DAY,
                            (m, day) -> lastBefore(month(m.group(1)), m.group(2), day)),
                    undated("(?:last )?" + MONTH, (m, day) -> lastBefore(month(m.group(1)), day)));

    private final @Nullable LocalDate reference;

    PlainDateWording(@Nullable LocalDate reference) {
        this.reference = reference;
    }

    /** A date with both bounds, or nothing. */
    Optional<FuzzyDate> read(String text) {
        String bare = PREFIX.matcher(text).replaceFirst("");
        if (!text.endsWith(bare)) {
            bare = text;
        }
        Matcher part = PART.matcher(bare);
        return part.matches()
                ? whole(part.group(2)).flatMap(span -> part(part.group(1), span))
                : whole(bare);
    }

    private Optional<FuzzyDate> whole(String text) {
        for (Form form : DATED) {
            Matcher matcher = form.words().matcher(text);
            if (matcher.matches()) {
                return Optional.of(form.of().apply(matcher));
            }
        }
        return reference == null ? Optional.empty() : countedBack(text, reference);
    }

    private static Optional<FuzzyDate> countedBack(String text, LocalDate reference) {
        for (Undated form : UNDATED) {
            Matcher matcher = form.words().matcher(text);
            if (matcher.matches()) {
                return Optional.of(form.of().apply(matcher, reference));
            }
        }
        return switch (text) {
            case "today" -> Optional.of(FuzzyDate.day(reference));
            case "yesterday" -> Optional.of(FuzzyDate.day(reference.minusDays(1)));
            case "last month" ->
                    Optional.of(FuzzyDate.month(YearMonth.from(reference).minusMonths(1)));
            case "last year" -> Optional.of(FuzzyDate.year(Year.from(reference).minusYears(1)));
            default -> Optional.empty();
        };
    }

    private static FuzzyDate lastBefore(int month, String day, LocalDate reference) {
        MonthDay given = MonthDay.of(month, number(day));
        boolean ahead = given.isAfter(MonthDay.from(reference));
        // not MonthDay.atYear, which makes a 29 February of a common year a 28th
        return FuzzyDate.day(
                LocalDate.of(
                        reference.getYear() - (ahead ? 1 : 0),
                        given.getMonthValue(),
                        given.getDayOfMonth()));
    }

    private static FuzzyDate lastBefore(int month, LocalDate reference) {
        YearMonth given = YearMonth.of(reference.getYear(), month);
        boolean ahead = given.atDay(1).isAfter(reference);
        return FuzzyDate.month(ahead ? given.minusYears(1) : given);
    }

    /** Thirds are how people mean it; the words are vague, so the result is an estimate. */
    private static Optional<FuzzyDate> part(String which, FuzzyDate span) {
        LocalDate first = span.earliest();
        LocalDate last = span.latest();
        if (first == null || last == null || span.precision() == DatePrecision.DAY) {
            return Optional.empty();
        }
        boolean month = span.precision() == DatePrecision.MONTH;
        LocalDate second = month ? first.plusDays(10) : first.plusMonths(4);
        LocalDate third = month ? first.plusDays(20) : first.plusMonths(8);
        return Optional.of(
                FuzzyDate.about(
                        switch (which) {
                            case "early", "beginning", "start" ->
                                    FuzzyDate.between(first, second.minusDays(1));
                            case "mid", "middle" -> FuzzyDate.between(second, third.minusDays(1));
                            default -> FuzzyDate.between(third, last);
                        }));
    }

    private static FuzzyDate day(String year, int month, String day) {
        return FuzzyDate.day(LocalDate.of(number(year), month, number(day)));
    }

    private static int month(String name) {
        Integer month = MONTHS.get(name.substring(0, 3));
        if (month == null) {
            throw new IllegalArgumentException("no such month: " + name);
        }
        return month;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Form form(String words, Function<Matcher, FuzzyDate> of) {
        return new Form(Pattern.compile(words), of);
    }

    private static Undated undated(String words, BiFunction<Matcher, LocalDate, FuzzyDate> of) {
        return new Undated(Pattern.compile(words), of);
    }
}
