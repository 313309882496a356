package org.habeas.cases.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.habeas.cases.facets.Count;
import org.habeas.cases.facets.Facet;
import org.habeas.cases.facets.FacetHistory;
import org.habeas.cases.facets.FacetValue;
import org.habeas.cases.facets.Point;
import org.habeas.cases.facets.Tally;
import org.habeas.cases.statistics.StatisticsView.Day;
import org.habeas.cases.statistics.StatisticsView.Group;
import org.habeas.cases.statistics.StatisticsView.Groups;
import org.habeas.cases.statistics.StatisticsView.Series;
import org.habeas.cases.statistics.StatisticsView.Total;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.DayIndex.When;
import org.jspecify.annotations.Nullable;

/**
 * The numbers, less what E.4.6 hides from those who are not staff. What is known now comes from the
 * tallies; what was known at an instant is counted from the spans.
 */
@ApplicationScoped
class Statistics {
    private static final FacetValue ANYBODY = Facet.DOCUMENTED.of(Facet.YES);

    private final Tally tally;
    private final FacetHistory history;

    Statistics(Tally tally, FacetHistory history) {
        this.tally = tally;
        this.history = history;
    }

    Groups groups(Dimension by, @Nullable String state, When when) {
        Map<String, Count> counts = counts(by.facet().word(), state, when);
        boolean isPlace = isSuppressed(when) && (state != null || by.isPlace());
        Suppression hidden = isPlace ? Suppression.of(counts) : Suppression.none();
        Count total = counts(ANYBODY.facet(), state, when).getOrDefault(Facet.YES, Count.NONE);
        return new Groups(
                when.day(),
                when.knownAt(),
                by.word(),
                state,
                StatisticsView.HELD_MEANS,
                counts.entrySet().stream()
                        .map(group -> Group.of(group.getKey(), group.getValue(), hidden))
                        .toList(),
                Total.of(total, isSuppressed(when) && state != null, hidden.total()));
    }

    private Map<String, Count> counts(String facet, @Nullable String state, When when) {
        return when.knownAt() == null
                ? tally.groups(when.clearance(), facet, state, when.day())
                : history.groups(when.clearance(), facet, state, when.day(), when.knownAt());
    }

    /**
     * How many were held on each day.
     *
     * @param filter the only value asked for beside the State, or null for everybody
     * @param when the first day
     */
    Series series(
            Map<String, String> filters,
            @Nullable FacetValue filter,
            @Nullable String state,
            When when,
            LocalDate to) {
        FacetValue value = filter == null ? ANYBODY : filter;
        boolean isPlace =
                isSuppressed(when)
                        && (state != null || value.facet().equals(Facet.PROSECUTING_STATE.word()));
        return new Series(
                when.day(),
                to,
                when.knownAt(),
                Dimension.DAY,
                filters,
                StatisticsView.HELD_MEANS,
                points(value, state, when, to).stream()
                        .map(point -> Day.of(point, isPlace))
                        .toList());
    }

    private List<Point> points(FacetValue value, @Nullable String state, When when, LocalDate to) {
        return when.knownAt() == null
                ? tally.series(when.clearance(), value, state, when.day(), to)
                : history.series(when.clearance(), value, state, when.day(), to, when.knownAt());
    }

    /** Staff see every number ({@code domain-model.md E.1}). */
    private static boolean isSuppressed(When when) {
        return !when.clearance().mayRead(Visibility.CONFIDENTIAL);
    }
}
