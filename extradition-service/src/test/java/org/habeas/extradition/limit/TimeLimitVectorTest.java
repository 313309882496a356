package org.habeas.extradition.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.habeas.docket.DateModality;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The vectors of {@code domain-model.md C.2}, and what a lawyer would ask next. */
class TimeLimitVectorTest {
    static final TimeLimits LIMITS = new TimeLimits(Json.mapper());

    @Test
    void TL_01_four_months_from_31_October_end_with_February() {
        assertDue("TL-01", "2016-10-31", "2017-02-28");
    }

    @Test
    void TL_02_nine_months_from_31_May_end_with_February() {
        assertDue("TL-02", "2020-05-31", "2021-02-28");
    }

    @Test
    void TL_04_days_are_counted_from_the_day_after_the_arrest() {
        assertDue("TL-04", "2017-10-02", "2017-10-20");
    }

    @Test
    void TL_05_forty_days_from_the_arrest() {
        assertDue("TL-05", "2017-10-02", "2017-11-11");
    }

    @Test
    void TL_10_a_hundred_and_eighty_days_from_the_transmittal() {
        assertDue("TL-10", "2017-04-25", "2017-10-22");
    }

    @Test
    void TL_16_a_month_from_31_March() {
        assertDue("TL-16", "2018-03-31", "2018-04-30");
    }

    @Test
    void TL_15_a_sentence_of_five_years_is_an_estimate() {
        Computed computed =
                LIMITS.compute("TL-15", asked("2016-11-28", Period.ofYears(5), null, null));

        assertThat(computed.due()).isEqualTo("2021-11-28");
        assertThat(computed.estimate()).isTrue();
    }

    @Test
    void TL_15_custody_that_is_credited_shortens_the_sentence() {
        Computed computed =
                LIMITS.compute(
                        "TL-15", asked("2016-11-28", Period.ofYears(5), Period.ofDays(28), null));

        assertThat(computed.due()).isEqualTo("2021-10-31");
    }

    @Test
    void TL_15_without_a_length_there_is_no_end() {
        assertNot("TL-15", "2016-11-28", Reason.PERIOD_UNKNOWN, null, null);
    }

    @Test
    void TL_10_from_April_2017_is_not_computable_but_has_a_range() {
        assertNot("TL-10", "2017-04", Reason.START_NOT_A_DAY, "2017-09-28", "2017-10-27");
    }

    @Test
    void TL_05_from_October_2017_is_not_computable_but_has_a_range() {
        assertNot("TL-05", "2017-10", Reason.START_NOT_A_DAY, "2017-11-10", "2017-12-10");
    }

    @Test
    void INV_X_08_an_approximate_day_is_no_day() {
        assertNot("TL-05", "~2017-10-02", Reason.START_NOT_A_DAY, "2017-11-11", "2017-11-11");
    }

    @Test
    void what_began_before_a_day_has_a_latest_last_day_only() {
        assertNot("TL-04", "../2017-10-02", Reason.START_NOT_A_DAY, null, "2017-10-20");
    }

    @Test
    void what_began_after_a_day_has_an_earliest_last_day_only() {
        assertNot("TL-04", "2017-10-02/..", Reason.START_NOT_A_DAY, "2017-10-20", null);
    }

    @Test
    void the_day_of_a_report_is_not_the_day_of_the_arrest() {
        FuzzyDate reported = FuzzyDate.parse("2017-10-02").with(DateModality.REPORTED);

        Computed computed = LIMITS.compute("TL-04", Asked.from(reported));

        assertThat(computed.due()).isNull();
        assertThat(computed.reason()).isEqualTo(Reason.START_ONLY_REPORTED);
        assertThat(computed.earliest()).isNull();
        assertThat(computed.latest()).isEqualTo("2017-10-20");
    }

    @Test
    void a_limit_from_an_appointed_day_is_an_estimate() {
        FuzzyDate appointed = FuzzyDate.parse("2030-01-01").with(DateModality.PLANNED);

        Computed computed = LIMITS.compute("TL-06", Asked.from(appointed));

        assertThat(computed.due()).isEqualTo("2030-01-16");
        assertThat(computed.estimate()).isTrue();
    }

    @Test
    void TL_11_the_version_in_force_on_the_day_of_the_decision_counts() {
        assertDue("TL-11", "2022-01-31", "2022-07-31");
        assertDue("TL-11", "2022-02-01", "2022-06-01");
    }

    @Test
    void TL_11_a_start_under_either_version_has_the_range_of_both() {
        assertNot(
                "TL-11",
                "2022-01-15/2022-02-10",
                Reason.START_NOT_A_DAY,
                "2022-06-01",
                "2022-07-31");
    }

    @Test
    void TL_11_is_not_for_a_State_that_is_no_party() {
        Computed computed =
                LIMITS.compute(
                        "TL-11", new Asked(FuzzyDate.parse("2022-03-01"), "KZ", null, null, null));

        assertThat(computed.reason()).isEqualTo(Reason.RULE_NOT_FOR_STATE);
    }

    @Test
    void TL_12_no_rule_is_recorded_for_a_State_that_counsel_has_not_filled_in() {
        Computed computed =
                LIMITS.compute(
                        "TL-12",
                        new Asked(
                                FuzzyDate.parse("2018-01-01"), "UA", Period.ofDays(5), null, null));

        assertThat(computed.due()).isNull();
        assertThat(computed.reason()).isEqualTo(Reason.NO_RULE_FOR_STATE);
    }

    @Test
    void TL_12_a_last_day_that_is_a_holiday_moves_to_the_next_working_day() {
        // Good Friday, the weekend and Easter Monday of 2018
        assertThat(czech("2018-03-15").due()).isEqualTo("2018-04-03");
        assertThat(czech("2018-03-14").due()).isEqualTo("2018-03-29");
        // Good Friday is a holiday since 2016
        assertThat(czech("2015-03-19").due()).isEqualTo("2015-04-03");
    }

    @Test
    void TL_13_a_decision_names_the_last_day() {
        FuzzyDate last = FuzzyDate.parse("2018-02-25");

        Computed computed = LIMITS.compute("TL-13", asked("2017-02", null, null, last));

        assertThat(computed.due()).isEqualTo("2018-02-25");
    }

    @Test
    void TL_13_a_last_day_that_is_only_a_month_is_not_computable() {
        Computed computed =
                LIMITS.compute(
                        "TL-13", asked("2017-02-24", null, null, FuzzyDate.parse("2018-02")));

        assertThat(computed.reason()).isEqualTo(Reason.LAST_DAY_NOT_A_DAY);
        assertThat(computed.earliest()).isEqualTo("2018-02-01");
        assertThat(computed.latest()).isEqualTo("2018-02-28");
    }

    @Test
    void TL_14_a_restriction_runs_as_long_as_the_sentence_says() {
        Computed computed =
                LIMITS.compute("TL-14", asked("2017-09-07", Period.ofYears(3), null, null));

        assertThat(computed.due()).isEqualTo("2020-09-07");
    }

    @Test
    void every_rule_of_the_domain_model_is_recorded() {
        for (int i = 1; i <= 16; i++) {
            assertThat(LIMITS.of("TL-%02d".formatted(i))).isNotEmpty();
        }
    }

    @Test
    void a_rule_says_who_says_so_and_whether_counsel_has_checked_it() {
        TimeLimitRule rule = LIMITS.of("TL-05").getFirst();

        assertThat(rule.instrument()).contains("European Convention on Extradition");
        assertThat(rule.article()).isEqualTo("16(4)-(5)");
        assertThat(rule.severity()).isEqualTo(Severity.MUST);
        assertThat(rule.confirmed()).isTrue();
        assertThat(LIMITS.of("TL-03").getFirst().confirmed()).isFalse();
        assertThat(LIMITS.of("TL-09").getFirst().confirmed()).isFalse();
        assertThat(LIMITS.of("TL-10").getFirst().confirmed()).isFalse();
        assertThat(LIMITS.of("TL-11")).noneMatch(TimeLimitRule::confirmed);
    }

    private static Computed czech(String start) {
        return LIMITS.compute(
                "TL-12", new Asked(FuzzyDate.parse(start), "CZ", Period.ofDays(15), null, null));
    }

    private static Asked asked(
            String start,
            @Nullable Period period,
            @Nullable Period credited,
            @Nullable FuzzyDate due) {
        return new Asked(FuzzyDate.parse(start), null, period, credited, due);
    }

    private static void assertDue(String rule, String start, String due) {
        Computed computed = LIMITS.compute(rule, Asked.from(FuzzyDate.parse(start)));
        assertThat(computed.due()).isEqualTo(LocalDate.parse(due));
        assertThat(computed.reason()).isNull();
    }

    private static void assertNot(
            String rule,
            String start,
            Reason reason,
            @Nullable String earliest,
            @Nullable String latest) {
        Computed computed = LIMITS.compute(rule, Asked.from(FuzzyDate.parse(start)));
        assertThat(computed.due()).isNull();
        assertThat(computed.reason()).isEqualTo(reason);
        assertThat(computed.earliest())
                .isEqualTo(earliest == null ? null : LocalDate.parse(earliest));
        assertThat(computed.latest()).isEqualTo(latest == null ? null : LocalDate.parse(latest));
    }
}
