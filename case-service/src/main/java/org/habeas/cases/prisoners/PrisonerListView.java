package org.habeas.cases.prisoners;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.habeas.cases.prisoners.PrisonerList.Group;
import org.habeas.cases.prisoners.Prisoners.Row;
import org.habeas.docket.Lens;
import org.jspecify.annotations.Nullable;

/**
 * The list on the wire.
 *
 * @param basis whose division into groups this is
 * @param notCounted whom somebody names, but the list does not count, and why
 * @param knownAt set only when the reader asked for an instant
 */
record PrisonerListView(
        LocalDate asOf,
        @Nullable Instant knownAt,
        String basis,
        Totals totals,
        List<GroupView> groups,
        List<JsonNode> notCounted) {

    record Totals(int incarcerated, int restrained, int pursuedAbroad, int all) {}

    record GroupView(String key, String part, String title, int count, List<JsonNode> items) {}

    static PrisonerListView of(PrisonerList list, List<Row> rows, Lens lens) {
        List<GroupView> groups = list.groups().stream().map(group -> group(group, rows)).toList();
        int incarcerated = sum(groups, "incarcerated");
        int restrained = sum(groups, "restrained");
        int abroad = sum(groups, "pursued_abroad");
        return new PrisonerListView(
                lens.asOf(),
                lens.isTravel() ? lens.knownAt() : null,
                list.basis(),
                new Totals(incarcerated, restrained, abroad, incarcerated + restrained + abroad),
                groups,
                rows.stream().filter(row -> !row.isCounted()).map(Row::item).toList());
    }

    private static GroupView group(Group group, List<Row> rows) {
        List<JsonNode> items =
                rows.stream()
                        .filter(row -> row.isCounted() && row.place().equals(group.key()))
                        .map(Row::item)
                        .toList();
        return new GroupView(group.key(), group.part(), group.title(), items.size(), items);
    }

    private static int sum(List<GroupView> groups, String part) {
        return groups.stream()
                .filter(group -> group.part().equals(part))
                .mapToInt(GroupView::count)
                .sum();
    }
}
