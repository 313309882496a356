package org.habeas.cases.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.facets.Count;
import org.habeas.cases.facets.Point;
import org.habeas.docket.Words;
import org.jspecify.annotations.Nullable;

/** Statistics on the wire. */
sealed interface StatisticsView {
    /** The custody of whom the numbers call held. */
    List<String> HELD_MEANS =
            Arrays.stream(CustodyStatus.values())
                    .filter(CustodyStatus::isDetained)
                    .map(Words::of)
                    .toList();

    /**
     * Persons in groups on a day.
     *
     * @param state only of those in custody there, if set
     * @param heldMeans the custody of whom the numbers call held
     * @param total everybody of the day and the state, whatever the group
     */
    record Groups(
            LocalDate asOf,
            @Nullable Instant knownAt,
            String by,
            @Nullable String state,
            List<String> heldMeans,
            List<Group> groups,
            Total total)
            implements StatisticsView {}

    /**
     * One group.
     *
     * @param persons how many are documented with this value on that day; left out if suppressed
     * @param held how many of them are held; left out if suppressed
     */
    record Group(
            String value,
            @Nullable Long persons,
            @Nullable Long held,
            @Nullable Boolean suppressed) {

        static Group of(String value, Count count, Suppression hidden) {
            boolean all = hidden.persons().contains(value);
            boolean held = all || hidden.held().contains(value);
            return new Group(
                    value,
                    all ? null : (Long) count.persons(),
                    held ? null : (Long) count.held(),
                    held ? true : null);
        }
    }

    /** All of them; the numbers are left out if suppressed. */
    record Total(@Nullable Long persons, @Nullable Long held, @Nullable Boolean suppressed) {

        static Total of(Count count, boolean isPlace, boolean isHidden) {
            boolean few =
                    isPlace
                            && (Suppression.isSmall(count.persons())
                                    || Suppression.isSmall(count.held())
                                    || Suppression.isSmall(count.persons() - count.held()));
            return isHidden || few
                    ? new Total(null, null, true)
                    : new Total(count.persons(), count.held(), null);
        }
    }

    /**
     * How many were held on each day.
     *
     * @param filters by which the persons were chosen
     */
    record Series(
            LocalDate from,
            LocalDate to,
            @Nullable Instant knownAt,
            String by,
            Map<String, String> filters,
            List<String> heldMeans,
            List<Day> series)
            implements StatisticsView {}

    /** One day; the number is left out if suppressed. */
    record Day(LocalDate day, @Nullable Long held, @Nullable Boolean suppressed) {

        static Day of(Point point, boolean isPlace) {
            boolean few = isPlace && Suppression.isSmall(point.held());
            return new Day(point.day(), few ? null : (Long) point.held(), few ? true : null);
        }
    }
}
