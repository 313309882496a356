package org.habeas.extradition.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline on the days on which nothing changes about it but the day.
 *
 * @param until the first day on which this no longer holds; null if it still does
 */
record DeadlineSpan(LocalDate from, @Nullable LocalDate until, Deadline deadline) {

    DeadlineSpan until(@Nullable LocalDate day) {
        return new DeadlineSpan(from, day, deadline);
    }
}
