package org.habeas.cases.lists;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.habeas.cases.facets.Count;
import org.habeas.cases.facets.Facet;
import org.habeas.cases.facets.FacetHistory;
import org.habeas.cases.facets.FacetIndex;
import org.habeas.cases.facets.FacetValue;
import org.habeas.cases.facets.Tally;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.DayIndex.When;
import org.jspecify.annotations.Nullable;

/** Pages of a list of any day, with the numbers of the whole list. */
@ApplicationScoped
class ListPages {
    private final ListSpans spans;
    private final FacetIndex index;
    private final Tally tally;
    private final FacetHistory history;

    ListPages(ListSpans spans, FacetIndex index, Tally tally, FacetHistory history) {
        this.spans = spans;
        this.index = index;
        this.tally = tally;
        this.history = history;
    }

    /**
     * A page.
     *
     * @param counts of the whole list, by place
     * @param matching how many fit the filters; null if there are none
     * @param last the last person of the page, if there is another
     */
    record Listing(
            Map<String, Count> counts,
            @Nullable Long matching,
            List<ListSpans.Row> rows,
            @Nullable UUID last) {}

    /** Persons in the order of their ids; within the page by name. */
    Listing page(
            ListDefinition list,
            Map<String, String> filters,
            When when,
            @Nullable UUID after,
            int limit) {
        Map<String, String> facets = facets(list, filters, Placed.NAMED);
        List<UUID> ids = index.ids(facets, when, after, limit + 1);
        boolean more = ids.size() > limit;
        List<UUID> shown = more ? ids.subList(0, limit) : ids;
        return new Listing(
                counts(list, when),
                filters.isEmpty() ? null : index.count(facets, when),
                spans.on(list.name(), when, shown),
                more ? shown.getLast() : null);
    }

    /** How many the list counts, or with a group how many stand there. */
    long count(ListDefinition list, Map<String, String> filters, When when) {
        return index.count(facets(list, filters, Placed.COUNTED), when);
    }

    private Map<String, Count> counts(ListDefinition list, When when) {
        String facet = facet(list).facet();
        return when.knownAt() == null
                ? tally.groups(when.clearance(), facet, null, when.day())
                : history.groups(when.clearance(), facet, null, when.day(), when.knownAt());
    }

    private static FacetValue facet(ListDefinition list) {
        return Facet.inList(list.name(), Placed.NAMED);
    }

    private static Map<String, String> facets(
            ListDefinition list, Map<String, String> filters, String all) {
        Map<String, String> facets = new HashMap<>(filters);
        String group = facets.remove("group");
        facets.put(facet(list).facet(), group == null ? all : place(list, group));
        return facets;
    }

    private static String place(ListDefinition list, String group) {
        if (Lists.places(list).noneMatch(group::equals)) {
            throw Refusal.malformed(
                    "invalid-parameter",
                    "group is one of: " + String.join(", ", Lists.places(list).sorted().toList()));
        }
        return Placed.value(list.groups(), group);
    }
}
