package org.habeas.cases.lists;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.habeas.cases.facets.Count;
import org.habeas.cases.lists.ListDefinition.Group;
import org.habeas.cases.lists.ListPages.Listing;
import org.habeas.platform.register.DayIndex.When;
import org.jspecify.annotations.Nullable;

/**
 * A list on the wire.
 *
 * @param knownAt set only when the reader asked for an instant
 * @param basis whose list this is, or by which rule
 * @param totals of the whole list on that day, whatever the page and the filters
 * @param matching how many persons fit the filters, if there are any
 * @param notCounted whom somebody names, but the list does not count, and why
 * @param next the path of the next page
 */
record ListView(
        String name,
        String title,
        LocalDate asOf,
        @Nullable Instant knownAt,
        String basis,
        Map<String, Long> totals,
        @Nullable Long matching,
        List<GroupView> groups,
        List<JsonNode> notCounted,
        @Nullable String next) {

    /** One group; {@code count} is of the whole list, the items are of this page. */
    record GroupView(
            String key, @Nullable String part, String title, long count, List<JsonNode> items) {}

    static ListView of(ListDefinition list, Listing page, When when, @Nullable String next) {
        List<GroupView> groups = list.groups().stream().map(group -> group(group, page)).toList();
        return new ListView(
                list.name(),
                list.title(),
                when.day(),
                when.knownAt(),
                list.basis(),
                totals(groups, page),
                page.matching(),
                groups,
                page.rows().stream()
                        .filter(row -> !row.isCounted())
                        .map(ListSpans.Row::item)
                        .toList(),
                next);
    }

    private static GroupView group(Group group, Listing page) {
        List<JsonNode> items =
                page.rows().stream()
                        .filter(row -> row.isCounted() && row.place().equals(group.key()))
                        .map(ListSpans.Row::item)
                        .toList();
        return new GroupView(
                group.key(), group.part(), group.title(), count(page, group.key()), items);
    }

    private static long count(Listing page, String place) {
        return page.counts().getOrDefault(place, Count.NONE).persons();
    }

    private static Map<String, Long> totals(List<GroupView> groups, Listing page) {
        Map<String, Long> totals = new LinkedHashMap<>();
        groups.stream()
                .filter(group -> group.part() != null)
                .forEach(group ->
                        totals.merge(
                                Objects.requireNonNull(group.part()), group.count(), Long::sum));
        long counted = count(page, Placed.COUNTED);
        totals.put("all", counted);
        totals.put("not_counted", count(page, Placed.NAMED) - counted);
        return totals;
    }
}
