package org.habeas.docket;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads when-phrases of English sources: an optional relation ("before", "between") around plain
 * dates.
 */
final class DateWording {

    /** Longer phrases are stories, and a pattern need not look at them. */
    private static final int LONGEST = 80;

    private static final Pattern BETWEEN = Pattern.compile("(?:sometime )?between (.+)");

    private record Relation(Pattern words, Function<FuzzyDate, FuzzyDate> of) {}

    private static final List<Relation> RELATIONS =
            List.of(
                    relation("before|prior to|earlier than", date -> FuzzyDate.before(first(date))),
                    relation(
                            "by|on or before|no later than|not later than",
                            date -> FuzzyDate.before(last(date).plusDays(1))),
                    relation("after|later than", date -> FuzzyDate.after(last(date))),
                    relation(
                            "on or after|no earlier than|not earlier than",
                            date -> FuzzyDate.after(first(date))),
                    relation(
                            "(?:(?:in|on) )?(?:about|around|approximately|approx\\.?|circa|ca\\.?|c\\.|roughly)",
                            FuzzyDate::about));

    private static final String[] SEPARATORS = {" and ", " to ", "-"};

    private final PlainDateWording dates;

    private DateWording(@Nullable LocalDate reference) {
        this.dates = new PlainDateWording(reference);
    }

    static Optional<FuzzyDate> read(String wording, @Nullable LocalDate reference) {
        if (wording.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return new DateWording(reference)
                    .phrase(simplify(wording))
                    .map(date -> date.raw(wording));
        } catch (DateTimeException | IllegalArgumentException _) {
            // an impossible date such as 30 February is not a date
            return Optional.empty();
        }
    }

    private static String simplify(String wording) {
        return Normalizer.normalize(wording, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replace(',', ' ')
                .replaceAll("\\b(\\d{1,2})(?:st|nd|rd|th)\\b", "$1")
                .replaceAll("\\b(?:of|the)\\b", " ")
                .replaceAll("(?: - | at )?\\b\\d{1,2}:\\d{2}\\b", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("\\.$", "");
    }

    private Optional<FuzzyDate> phrase(String text) {
        for (Relation relation : RELATIONS) {
            Matcher matcher = relation.words().matcher(text);
            if (matcher.matches()) {
                return dates.read(matcher.group(1)).map(relation.of());
            }
        }
        Matcher between = BETWEEN.matcher(text);
        return between.matches() ? between(between.group(1)) : dates.read(text);
    }

    private Optional<FuzzyDate> between(String bounds) {
        for (String separator : SEPARATORS) {
            int at = bounds.indexOf(separator);
            if (at > 0 && bounds.indexOf(separator, at + 1) < 0) {
                String from = bounds.substring(0, at).strip();
                String to = bounds.substring(at + separator.length()).strip();
                return dates.read(to)
                        .flatMap(end ->
                                start(from, to)
                                        .map(start -> FuzzyDate.between(first(start), last(end))));
            }
        }
        return Optional.empty();
    }

    /** The first bound often leaves out what the second one says: "between 10 and 11 May 2018". */
    private Optional<FuzzyDate> start(String from, String to) {
        Optional<FuzzyDate> alone = new PlainDateWording(null).read(from);
        String rest = to;
        while (alone.isEmpty() && rest.contains(" ")) {
            rest = rest.substring(rest.indexOf(' ') + 1);
            alone = dates.read(from + " " + rest);
        }
        return alone.or(() -> dates.read(from));
    }

    private static LocalDate first(FuzzyDate plain) {
        return Objects.requireNonNull(plain.earliest());
    }

    private static LocalDate last(FuzzyDate plain) {
        return Objects.requireNonNull(plain.latest());
    }

    private static Relation relation(String words, Function<FuzzyDate, FuzzyDate> of) {
        return new Relation(Pattern.compile("(?:" + words + ") (.+)"), of);
    }
}
