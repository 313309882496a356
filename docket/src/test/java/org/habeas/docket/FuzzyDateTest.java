package org.habeas.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyDateTest {

    private static final LocalDate APRIL_13 = LocalDate.of(2018, 4, 13);

    @Provide
    Arbitrary<FuzzyDate> dates() {
        Arbitrary<LocalDate> days =
                Dates.dates().between(LocalDate.of(1990, 1, 2), LocalDate.of(1993, 12, 31));
        Arbitrary<FuzzyDate> closed =
                Arbitraries.oneOf(
                        days.map(FuzzyDate::day),
                        days.map(day -> FuzzyDate.month(YearMonth.from(day))),
                        days.map(day -> FuzzyDate.year(Year.from(day))),
                        Combinators.combine(days, days)
                                .as((a, b) ->
                                        a.isAfter(b)
                                                ? FuzzyDate.between(b, a)
                                                : FuzzyDate.between(a, b)));
        Arbitrary<FuzzyDate> all =
                Arbitraries.oneOf(
                        closed,
                        closed.map(FuzzyDate::about),
                        days.map(FuzzyDate::before),
                        days.map(FuzzyDate::after),
                        Arbitraries.just(FuzzyDate.unknown()));
        return Combinators.combine(all, Arbitraries.of(DateModality.class)).as(FuzzyDate::with);
    }

    @Property
    void the_canonical_text_reads_back_as_the_same_date(@ForAll("dates") FuzzyDate date) {
        assertThat(FuzzyDate.parse(date.iso()).with(date.modality())).isEqualTo(date);
    }

    @Property
    void the_order_is_total(
            @ForAll("dates") FuzzyDate a,
            @ForAll("dates") FuzzyDate b,
            @ForAll("dates") FuzzyDate c) {
        List<FuzzyDate> sorted = List.of(a, b, c).stream().sorted(FuzzyDate.ORDER).toList();

        assertThat(Integer.signum(FuzzyDate.ORDER.compare(a, b)))
                .isEqualTo(-Integer.signum(FuzzyDate.ORDER.compare(b, a)));
        assertThat(FuzzyDate.ORDER.compare(sorted.get(0), sorted.get(1))).isLessThanOrEqualTo(0);
        assertThat(FuzzyDate.ORDER.compare(sorted.get(0), sorted.get(2))).isLessThanOrEqualTo(0);
    }

    @Property
    void being_compatible_is_mutual(@ForAll("dates") FuzzyDate a, @ForAll("dates") FuzzyDate b) {
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    }

    @Property
    void what_certainly_happened_may_have_happened_and_is_effective(
            @ForAll("dates") FuzzyDate date, @ForAll("dates") FuzzyDate other) {
        other.effectiveDay()
                .filter(date::certainlyHappenedBy)
                .ifPresent(day -> {
                    assertThat(date.mayHaveHappenedBy(day)).isTrue();
                    assertThat(date.effectiveDay().orElseThrow()).isBeforeOrEqualTo(day);
                });
    }

    @Test
    void an_interval_that_contradicts_its_precision_is_refused() {
        LocalDate may = LocalDate.of(2018, 5, 10);
        refused(may, APRIL_13, DatePrecision.BETWEEN);
        refused(APRIL_13, may, DatePrecision.DAY);
        refused(APRIL_13, may, DatePrecision.MONTH);
        refused(APRIL_13, may, DatePrecision.YEAR);
        refused(APRIL_13, null, DatePrecision.BEFORE);
        refused(APRIL_13, may, DatePrecision.BEFORE);
        refused(APRIL_13, may, DatePrecision.AFTER);
        refused(APRIL_13, null, DatePrecision.UNKNOWN);
        refused(null, null, DatePrecision.DAY);
        refused(null, null, DatePrecision.APPROXIMATE);
    }

    private static void refused(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, DatePrecision precision) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new FuzzyDate(earliest, latest, precision, DateModality.ACTUAL, null))
                .withMessageMatching(".{20,}");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "2018-02-30",
                "2018-13",
                "2018-4-13",
                "18-04-13",
                "1799",
                "2201-01-01",
                "0000",
                "13.04.2018",
                "2018-04-13T00:00",
                "2018/2019",
                "2018-04/..",
                "..",
                "../",
                "/..",
                "2018-05-10/2018-04-24",
                "~",
                "~..",
                "~../2018-01-01",
                "~~2018",
                " 2018",
                "2018 ",
                "../../..",
                "2018-04-24/..2018",
                "+2018-04-13",
                "\u0662\u0660\u0661\u0668",
                "2018-04-24/2018-04-25/2018-04-26"
            })
    void what_is_no_date_is_refused_with_a_reason(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FuzzyDate.parse(text))
                .withMessageMatching("(?s).{10,}");
    }

    @Test
    void a_date_before_an_article_ends_on_the_day_before_it() {
        FuzzyDate ruling = FuzzyDate.before(LocalDate.of(2021, 1, 8));

        assertThat(ruling.latest()).isEqualTo(LocalDate.of(2021, 1, 7));
        assertThat(ruling.iso()).isEqualTo("../2021-01-07");
        assertThat(ruling.effectiveDay()).contains(LocalDate.of(2021, 1, 7));
    }

    @Test
    void a_fact_of_a_month_is_certain_on_the_last_day_of_the_month() {
        FuzzyDate arrest = FuzzyDate.parse("2017-10");

        assertThat(arrest.effectiveDay()).contains(LocalDate.of(2017, 10, 31));
        assertThat(arrest.mayHaveHappenedBy(LocalDate.of(2017, 10, 1))).isTrue();
        assertThat(arrest.mayHaveHappenedBy(LocalDate.of(2017, 9, 30))).isFalse();
        assertThat(arrest.certainlyHappenedBy(LocalDate.of(2017, 10, 30))).isFalse();
        assertThat(arrest.certainlyHappenedBy(LocalDate.of(2017, 10, 31))).isTrue();
    }

    @Test
    void an_open_date_is_placed_at_its_start_though_never_certain() {
        FuzzyDate release = FuzzyDate.after(APRIL_13);

        assertThat(release.effectiveDay()).contains(APRIL_13);
        assertThat(release.certainlyHappenedBy(LocalDate.of(2030, 1, 1))).isFalse();
    }

    @Test
    void an_unknown_date_is_compatible_with_every_date_and_effective_on_none() {
        assertThat(FuzzyDate.unknown().overlaps(FuzzyDate.day(APRIL_13))).isTrue();
        assertThat(FuzzyDate.unknown().effectiveDay()).isEmpty();
        assertThat(FuzzyDate.unknown().mayHaveHappenedBy(APRIL_13)).isTrue();
    }

    @Test
    void an_announced_date_changes_nothing() {
        FuzzyDate date = FuzzyDate.day(LocalDate.of(2018, 4, 29));

        assertThat(date.changesState()).isTrue();
        assertThat(date.with(DateModality.REPORTED).changesState()).isTrue();
        assertThat(date.with(DateModality.EXPECTED).changesState()).isFalse();
        assertThat(date.with(DateModality.PLANNED).changesState()).isFalse();
    }

    @Test
    void the_wording_of_the_source_is_kept_but_not_logged() {
        FuzzyDate date = FuzzyDate.day(APRIL_13).raw("the day his daughter was born");

        assertThat(date.raw()).isEqualTo("the day his daughter was born");
        assertThat(date).hasToString("2018-04-13 DAY ACTUAL");
    }
}
