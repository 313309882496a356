package org.habeas.cases.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.habeas.cases.facets.FacetValue;
import org.habeas.cases.person.PersonWords;
import org.habeas.docket.Lens;
import org.habeas.platform.http.Lenses;
import org.habeas.platform.http.Query;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.DayIndex.When;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of the statistics. */
@ApplicationScoped
class StatisticsAnswers {
    private static final List<String> OF_GROUPS = List.of("by", "as_of", "known_at", "state");
    private static final List<String> FILTERS =
            List.of(
                    "category",
                    "status",
                    "designation",
                    "provision",
                    "offence",
                    "prosecuting_state");
    private static final int MOST_YEARS = 20;

    private final Statistics statistics;
    private final Lenses lenses;

    StatisticsAnswers(Statistics statistics, Lenses lenses) {
        this.statistics = statistics;
        this.lenses = lenses;
    }

    StatisticsView answer(UriInfo uri) {
        String by = uri.getQueryParameters().getFirst("by");
        if (by == null) {
            throw Refusal.malformed("parameter-missing", "by says by what to count.");
        }
        return by.equals(Dimension.DAY) ? series(new Query(uri, ofSeries())) : groups(uri, by);
    }

    private StatisticsView groups(UriInfo uri, String by) {
        Dimension dimension = Dimension.of(by);
        Query query = new Query(uri, OF_GROUPS);
        Lens lens = lenses.of(query);
        return statistics.groups(dimension, state(query), when(query, lens.asOf()));
    }

    private StatisticsView series(Query query) {
        LocalDate from = required(query, "from");
        LocalDate to = required(query, "to");
        if (to.isBefore(from)) {
            throw Refusal.malformed("invalid-parameter", "to is a day before from.");
        }
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw Refusal.malformed(
                    "invalid-parameter", "from and to are at most " + MOST_YEARS + " years apart.");
        }
        Map<String, String> filters = query.filters(FILTERS);
        PersonWords.checkHarmless(filters.get("category"));
        filters.forEach(PersonWords::check);
        FacetValue filter = only(filters);
        String state = state(query);
        if (state != null) {
            filters.put("state", state);
        }
        return statistics.series(filters, filter, state, when(query, from), to);
    }

    private static @Nullable FacetValue only(Map<String, String> filters) {
        if (filters.size() > 1) {
            throw Refusal.malformed(
                    "invalid-parameter",
                    "At most one of these goes beside state: " + String.join(", ", FILTERS));
        }
        return filters.entrySet().stream()
                .map(f -> Dimension.of(f.getKey()).facet().of(f.getValue()))
                .findFirst()
                .orElse(null);
    }

    private When when(Query query, LocalDate day) {
        return new When(lenses.of(query).clearance(), day, query.instant("known_at"));
    }

    private static @Nullable String state(Query query) {
        String state = query.text("state");
        if (state != null) {
            PersonWords.check("state", state);
        }
        return state;
    }

    private static LocalDate required(Query query, String name) {
        if (query.text(name) == null) {
            throw Refusal.malformed("parameter-missing", name + " is a date such as 2010-01-01.");
        }
        return Objects.requireNonNull(query.day(name));
    }

    private static List<String> ofSeries() {
        List<String> known = new ArrayList<>(FILTERS);
        known.addAll(List.of("by", "from", "to", "known_at", "state"));
        return known;
    }
}
