package org.habeas.docket;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.habeas.docket.LegalDuration.Qualifier;
import org.habeas.docket.LegalDuration.Special;
import org.jspecify.annotations.Nullable;

/** Reads English wordings of durations: figures and number words, halves, and what bounds them. */
final class DurationWording {

    private static final int LONGEST = 120;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    private record Rule<T>(Pattern words, T meaning) {}

    /**
     * Only right before the figure: "under house arrest for two months" bounds nothing. In this
     * order.
     */
    private static final List<Rule<Qualifier>> QUALIFIERS =
            List.of(
                    before(
                            "up to|no more than|not more than|at most|a maximum of",
                            Qualifier.UP_TO),
                    before(
                            "more than|over|longer than|at least|no less than|not less than",
                            Qualifier.MORE_THAN),
                    before("less than|under|almost|nearly", Qualifier.LESS_THAN),
                    before("about|around|approximately|approx\\.?|roughly", Qualifier.ABOUT));

    private static final List<Rule<Special>> SPECIALS =
            List.of(
                    within("remaining|remainder|unserved", Special.REMAINING_UNSERVED_TERM),
                    within(
                            "indefinite(?:ly)?|unlimited|permanent(?:ly)?|no time limit|without limit",
                            Special.INDEFINITE),
                    within("life|lifelong|lifetime", Special.LIFE));

    private static final List<String> WORDS =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty");
    private static final List<String> UNITS = List.of("year", "month", "week", "day");

    private static final String COUNT =
            "\\d{1,3}(?:[.,]\\d{1,2})?|half an?|an?|(?:twenty|thirty)[- ](?:"
                    + String.join("|", WORDS.subList(1, 10))
                    + ")|thirty|"
                    + String.join("|", WORDS);
    private static final Pattern PART =
            Pattern.compile(
                    "(?<![\\w.,])("
                            + COUNT
                            + ")( and a half)?(?: full)?[- ](year|month|week|day)s?( and a half)?\\b");
    private static final Pattern JOINT = Pattern.compile("(?:,? and |, ?| )");

    /** "From three to five years" has two lengths, so it has none. */
    private static final Pattern SEVERAL =
            Pattern.compile(
                    "\\b(?:hundred|thousand)\\b|\\b(?:"
                            + COUNT
                            + ") (?:to|or) (?:"
                            + COUNT
                            + ")\\b|\\d ?- ?\\d");

    private DurationWording() {}

    static LegalDuration read(String wording) {
        if (wording.length() > LONGEST) {
            return rawOnly(wording);
        }
        String text = simplify(wording);
        LegalDuration counted = counted(text, wording);
        if (counted != null) {
            return counted;
        }
        Special special = first(SPECIALS, text);
        return special == null
                ? rawOnly(wording)
                : new LegalDuration(null, Qualifier.EXACT, wording, special);
    }

    private static LegalDuration rawOnly(String wording) {
        return new LegalDuration(null, Qualifier.EXACT, wording, null);
    }

    private static String simplify(String wording) {
        return Normalizer.normalize(wording, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static @Nullable LegalDuration counted(String text, String wording) {
        Matcher part = PART.matcher(text);
        Period sum = Period.ZERO;
        int start = -1;
        int end = -1;
        int unit = -1;
        while (part.find()) {
            boolean continues =
                    start < 0 || JOINT.matcher(text.substring(end, part.start())).matches();
            int next = UNITS.indexOf(part.group(3));
            Period length = length(part, next);
            if (!continues || next <= unit || length == null) {
                return null;
            }
            sum = sum.plus(length);
            start = start < 0 ? part.start() : start;
            end = part.end();
            unit = next;
        }
        if (sum.isZero() || SEVERAL.matcher(text.substring(0, end)).find()) {
            return null;
        }
        Qualifier qualifier = first(QUALIFIERS, text.substring(0, start));
        return new LegalDuration(
                sum, qualifier == null ? Qualifier.EXACT : qualifier, wording, null);
    }

    /**
     * Parts of a year are counted in months; half a month has no fixed length, so it is not
     * guessed.
     */
    private static @Nullable Period length(Matcher part, int unit) {
        boolean andAHalf = part.group(2) != null || part.group(4) != null;
        BigDecimal count = count(part.group(1)).add(andAHalf ? HALF : BigDecimal.ZERO);
        BigDecimal whole = (unit == 0 ? count.multiply(MONTHS_A_YEAR) : count).stripTrailingZeros();
        if (whole.scale() > 0) {
            return null;
        }
        int number = whole.intValueExact();
        return switch (unit) {
            case 0 -> Period.ofMonths(number).normalized();
            case 1 -> Period.ofMonths(number);
            case 2 -> Period.ofWeeks(number);
            default -> Period.ofDays(number);
        };
    }

    private static BigDecimal count(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return new BigDecimal(text.replace(',', '.'));
        }
        if (text.startsWith("half")) {
            return HALF;
        }
        int sum = 0;
        for (String word : text.split("[- ]", -1)) {
            sum += word.equals("thirty") ? 30 : word.startsWith("a") ? 1 : WORDS.indexOf(word);
        }
        return BigDecimal.valueOf(sum);
    }

    private static <T> @Nullable T first(List<Rule<T>> rules, String text) {
        for (Rule<T> rule : rules) {
            if (rule.words().matcher(text).find()) {
                return rule.meaning();
            }
        }
        return null;
    }

    private static Rule<Qualifier> before(String words, Qualifier meaning) {
        return new Rule<>(Pattern.compile("(?:^|\\s)(?:" + words + ") $"), meaning);
    }

    private static Rule<Special> within(String words, Special meaning) {
        return new Rule<>(Pattern.compile("\\b(?:" + words + ")\\b"), meaning);
    }
}
