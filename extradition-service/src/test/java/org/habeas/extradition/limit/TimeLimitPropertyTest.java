package org.habeas.extradition.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.habeas.docket.FuzzyDate;

class TimeLimitPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final String[] RULES = {
        "TL-01", "TL-02", "TL-04", "TL-05", "TL-06", "TL-07", "TL-09", "TL-10", "TL-11", "TL-16"
    };

    @Property
    void the_range_holds_the_last_day_of_each_day_in_it(
            @ForAll @IntRange(max = 9) int rule,
            @ForAll @IntRange(max = 5000) int from,
            @ForAll @IntRange(max = 60) int width,
            @ForAll @IntRange(max = 60) int within) {
        LocalDate first = FIRST.plusDays(from);
        LocalDate one = first.plusDays(Math.min(within, width));
        Computed range =
                TimeLimitVectorTest.LIMITS.compute(
                        RULES[rule], Asked.from(FuzzyDate.between(first, first.plusDays(width))));

        LocalDate due = due(RULES[rule], one);

        assertThat(due).isBetween(range.earliest(), range.latest());
    }

    /** A version that shortens the limit is the one exception, on its first day. */
    @Property
    void what_starts_later_does_not_end_earlier(
            @ForAll @IntRange(max = 9) int rule,
            @ForAll @IntRange(max = 2500) int from,
            @ForAll @IntRange(max = 300) int later) {
        LocalDate start = FIRST.plusDays(from);

        LocalDate one = due(RULES[rule], start);
        LocalDate other = due(RULES[rule], start.plusDays(later));

        assertThat(other).isAfterOrEqualTo(one);
    }

    @Property
    void easter_is_a_sunday_of_spring(@ForAll @IntRange(min = 1900, max = 2200) int year) {
        LocalDate sunday = Easter.sunday(year);

        assertThat(sunday.getDayOfWeek()).isEqualTo(java.time.DayOfWeek.SUNDAY);
        assertThat(sunday).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    private static LocalDate due(String rule, LocalDate start) {
        return Objects.requireNonNull(
                TimeLimitVectorTest.LIMITS.compute(rule, Asked.from(FuzzyDate.day(start))).due());
    }
}
