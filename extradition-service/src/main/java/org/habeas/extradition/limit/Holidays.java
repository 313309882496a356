package org.habeas.extradition.limit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days that are no working days under one law.
 *
 * @param id the State or body
 * @param authority the law that names them
 */
record Holidays(
        String id, String authority, boolean confirmed, Set<DayOfWeek> weekend, List<Feast> days) {
    private static final int LONGEST = 31;

    Holidays {
        weekend = Set.copyOf(weekend);
        days = List.copyOf(days);
    }

    /**
     * A day that comes every year.
     *
     * @param on month and day, such as {@code 05-08}; null of a day that moves with Easter
     * @param easter days after Easter Sunday
     * @param since the first year; null if it has long been one
     * @param until the last year
     */
    record Feast(
            @Nullable String on,
            @Nullable Integer easter,
            @Nullable Integer since,
            @Nullable Integer until) {

        boolean is(LocalDate day) {
            int year = day.getYear();
            return (since == null || year >= since)
                    && (until == null || year <= until)
                    && (on == null ? isByEaster(day) : MonthDay.parse("--" + on).equals(of(day)));
        }

        private boolean isByEaster(LocalDate day) {
            return easter != null && Easter.sunday(day.getYear()).plusDays(easter).equals(day);
        }

        private static MonthDay of(LocalDate day) {
            return MonthDay.from(day);
        }
    }

    boolean isWorkingDay(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && days.stream().noneMatch(f -> f.is(day));
    }

    /** The day itself, or the first working day after it. */
    LocalDate workingDayFrom(LocalDate day) {
        LocalDate next = day;
        for (int i = 0; i < LONGEST && !isWorkingDay(next); i++) {
            next = next.plusDays(1);
        }
        return next;
    }
}
