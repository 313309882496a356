package org.habeas.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.habeas.docket.LegalDuration.Qualifier;
import org.habeas.docket.LegalDuration.Special;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalDurationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5 years | P5Y | EXACT",
                "4 years and 8 months | P4Y8M | EXACT",
                "10 years and 6 months | P10Y6M | EXACT",
                "7.5 years | P7Y6M | EXACT",
                "3,5 years | P3Y6M | EXACT",
                "two and a half years | P2Y6M | EXACT",
                "five and a half years | P5Y6M | EXACT",
                "one and a half years | P1Y6M | EXACT",
                "a year and a half | P1Y6M | EXACT",
                "half a year | P6M | EXACT",
                "for a month | P1M | EXACT",
                "a month | P1M | EXACT",
                "one year | P1Y | EXACT",
                "six months | P6M | EXACT",
                "six years | P6Y | EXACT",
                "two years | P2Y | EXACT",
                "three years | P3Y | EXACT",
                "three-year | P3Y | EXACT",
                "twenty-five years | P25Y | EXACT",
                "18 months | P18M | EXACT",
                "15 days | P15D | EXACT",
                "2 weeks | P14D | EXACT",
                "3 years' imprisonment | P3Y | EXACT",
                "under house arrest for two months | P2M | EXACT",
                "more than a year | P1Y | MORE_THAN",
                "more than a month | P1M | MORE_THAN",
                "over eight years | P8Y | MORE_THAN",
                "less than a year | P1Y | LESS_THAN",
                "about 3 years | P3Y | ABOUT",
                "up to 17 years | P17Y | UP_TO",
                "no more than 2 months | P2M | UP_TO",
            })
    void a_wording_of_the_sources_has_a_length(String wording, Period period, Qualifier qualifier) {
        assertThat(LegalDuration.read(wording))
                .isEqualTo(new LegalDuration(period, qualifier, wording, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the remaining unserved time | REMAINING_UNSERVED_TERM",
                "indefinitely | INDEFINITE",
                "life imprisonment | LIFE",
            })
    void some_terms_cannot_be_counted(String wording, Special special) {
        LegalDuration duration = LegalDuration.read(wording);

        assertThat(duration.special()).isEqualTo(special);
        assertThat(duration.after(LocalDate.of(2018, 1, 1))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "several weeks",
                "several days",
                "many years",
                "from three to five years",
                "3-5 years",
                "one hundred and five years",
                "5 years in prison and 3 years of a ban",
                "one and a half months",
                "0 years",
                "",
            })
    void what_gives_no_single_length_is_kept_as_raw_only(String wording) {
        LegalDuration duration = LegalDuration.read(wording);

        assertThat(duration.period()).isNull();
        assertThat(duration.special()).isNull();
        assertThat(duration.raw()).isEqualTo(wording);
    }

    @Test
    void a_month_after_the_last_of_january_is_the_last_of_february() {
        assertThat(LegalDuration.read("a month").after(LocalDate.of(2018, 1, 31)))
                .contains(LocalDate.of(2018, 2, 28));
        assertThat(LegalDuration.read("4 years").after(LocalDate.of(2016, 2, 29)))
                .contains(LocalDate.of(2020, 2, 29));
    }

    @Test
    void a_duration_is_not_negative_and_not_both_countable_and_special() {
        assertThatThrownBy(() -> LegalDuration.exactly(Period.ofDays(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new LegalDuration(Period.ofDays(1), Qualifier.EXACT, "life", Special.LIFE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void years_and_months_in_figures_are_read_back(
            @ForAll @IntRange(min = 1, max = 60) int years,
            @ForAll @IntRange(min = 1, max = 11) int months) {
        String wording = years + " years and " + months + " months";

        assertThat(LegalDuration.read(wording).period()).isEqualTo(Period.of(years, months, 0));
    }
}
