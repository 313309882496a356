package org.habeas.extradition.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.TimeStart.End;
import org.habeas.extradition.bearing.TimeStart.How;
import org.habeas.extradition.limit.Asked;
import org.habeas.extradition.limit.Computed;
import org.habeas.extradition.limit.TimeLimits;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final TimeLimits LIMITS = TimeLimits.recorded(Json.mapper());

    @Test
    void a_deadline_is_missed_from_the_day_after_its_last_day() {
        Verdict verdict = verdict("2017-10-02", null);

        assertThat(verdict.due()).isEqualTo("2017-11-11");
        assertThat(verdict.on(day("2017-11-11"))).isEqualTo(DeadlineState.RUNNING);
        assertThat(verdict.on(day("2017-11-12"))).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    void what_came_on_the_last_day_came_in_time() {
        Verdict verdict = verdict("2017-10-02", end(How.MET, "2017-11-11", null));

        assertThat(verdict.on(day("2020-01-01"))).isEqualTo(DeadlineState.MET);
        assertThat(verdict.metLate()).isFalse();
    }

    @Test
    void what_came_a_day_later_was_late() {
        assertThat(verdict("2017-10-02", end(How.MET, "2017-11-12", null)).metLate()).isTrue();
    }

    @Test
    void whether_what_came_in_that_month_was_late_cannot_be_said() {
        assertThat(verdict("2017-10-02", end(How.MET, "2017-11", null)).metLate()).isNull();
    }

    @Test
    void a_person_freed_in_time_was_held_lawfully_as_far_as_that_limit_goes() {
        assertThat(verdict("2017-10-02", end(How.MOOT, "2017-11-11", null)).resting())
                .isEqualTo(DeadlineState.MOOT);
    }

    @Test
    void a_person_freed_after_the_last_day_was_held_too_long() {
        assertThat(verdict("2017-10-02", end(How.MOOT, "2017-11-12", null)).on(day("2020-01-01")))
                .isEqualTo(DeadlineState.MISSED);
    }

    @Test
    void a_limit_that_was_extended_is_missed_after_its_new_last_day() {
        Verdict verdict = verdict("2017-10-02", end(How.EXTENDED, "2017-11-01", "2017-12-31"));

        assertThat(verdict.due()).isEqualTo("2017-12-31");
        assertThat(verdict.on(day("2017-12-31"))).isEqualTo(DeadlineState.EXTENDED);
        assertThat(verdict.on(day("2018-01-01"))).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    void a_limit_that_was_extended_without_a_day_is_never_called_missed() {
        Verdict verdict = verdict("2017-10-02", end(How.EXTENDED, "2017-11-01", null));

        assertThat(verdict.due()).isNull();
        assertThat(verdict.on(day("2030-01-01"))).isEqualTo(DeadlineState.EXTENDED);
    }

    @Test
    void what_was_decided_within_the_extension_came_in_time() {
        Verdict verdict = verdict("2017-10-02", end(How.MET, "2017-12-01", "2017-12-31"));

        assertThat(verdict.due()).isEqualTo("2017-12-31");
        assertThat(verdict.metLate()).isFalse();
    }

    @Test
    void what_another_deadline_goes_on_with_is_never_missed_itself() {
        Computed computed = LIMITS.compute("TL-05", Asked.from(FuzzyDate.parse("2017-10-02")));

        Verdict verdict = Verdict.succeeded(computed);

        assertThat(verdict.on(day("2030-01-01"))).isEqualTo(DeadlineState.EXTENDED);
        assertThat(verdict.isOpen()).isFalse();
    }

    @Test
    void INV_X_08_a_start_without_a_day_is_never_called_missed() {
        Verdict open = verdict("2017-10", null);
        Verdict freed = verdict("2017-10", end(How.MOOT, "2018-03-01", null));

        assertThat(open.on(day("2030-01-01"))).isEqualTo(DeadlineState.NOT_COMPUTABLE);
        assertThat(freed.on(day("2030-01-01"))).isEqualTo(DeadlineState.NOT_COMPUTABLE);
        assertThat(open.sortDay()).isEqualTo("2017-11-10");
    }

    private static Verdict verdict(String start, @Nullable End end) {
        Computed computed = LIMITS.compute("TL-05", Asked.from(FuzzyDate.parse(start)));
        return Verdict.of(computed, end);
    }

    private static End end(How how, String on, @Nullable String until) {
        return new End(
                how,
                FuzzyDate.parse(on),
                UUID.randomUUID(),
                until == null ? null : FuzzyDate.parse(until));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
