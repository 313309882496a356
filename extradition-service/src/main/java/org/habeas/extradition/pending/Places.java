package org.habeas.extradition.pending;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.habeas.extradition.effect.Bearing;
import org.habeas.extradition.pending.NextSteps.Row;
import org.habeas.extradition.pending.Proceedings.Matter;
import org.habeas.extradition.pending.Proceedings.Place;
import org.jspecify.annotations.Nullable;

/** What is pending, by State. */
final class Places {
    private static final Comparator<Place> ORDER =
            comparing(Place::state, nullsLast(naturalOrder()))
                    .thenComparing(Place::body, nullsLast(naturalOrder()));

    private record Where(@Nullable String state, @Nullable String body) {}

    private final NextSteps steps;
    private final UUID person;

    Places(NextSteps steps, UUID person) {
        this.steps = steps;
        this.person = person;
    }

    List<Place> of(List<Bearing<?, ?, ?>> dockets) {
        Map<Where, List<Matter>> found = new HashMap<>();
        for (Bearing<?, ?, ?> docket : dockets) {
            Matter matter = matter(docket);
            List<Row> rows = steps.pending(matter.kind(), matter.status(), matter.label());
            if (!rows.isEmpty()) {
                Row row = rows.getFirst();
                Where where = new Where(row.state(matter.label()), row.body());
                found.computeIfAbsent(where, w -> new ArrayList<>()).add(matter);
            }
        }
        return found.entrySet().stream()
                .map(e -> new Place(e.getKey().state(), e.getKey().body(), sorted(e.getValue())))
                .sorted(ORDER)
                .toList();
    }

    private static List<Matter> sorted(List<Matter> matters) {
        return matters.stream()
                .sorted(comparing(Matter::kind).thenComparing(Matter::docketId))
                .toList();
    }

    private Matter matter(Bearing<?, ?, ?> docket) {
        String status = docket.status(person);
        Map<String, List<String>> label = docket.label(person);
        return new Matter(
                docket.id(),
                docket.kind(),
                status,
                docket.since(),
                docket.opened(),
                new TreeMap<>(label),
                steps.next(docket.kind(), status, label),
                "/v1/" + docket.kind() + "/" + docket.id());
    }
}
