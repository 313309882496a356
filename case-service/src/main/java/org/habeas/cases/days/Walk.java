package org.habeas.cases.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.habeas.cases.facets.FacetSpan;
import org.habeas.cases.facets.FacetValue;
import org.habeas.cases.lists.ListSpan;
import org.habeas.cases.lists.Lists;
import org.habeas.cases.lists.Placed;
import org.habeas.cases.person.CaseCategory;
import org.habeas.cases.person.PersonCard;
import org.habeas.cases.person.PersonFile;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a person's days once, past and to come, from one on which something changes to the
 * next. What is true on neighbouring days is one span.
 */
final class Walk {
    /** Nobody's life has more turns; a rule that never ends must not end the service. */
    private static final int MOST = 1_000;

    /** Before anything happened. */
    private static final LocalDate BEFORE = LocalDate.of(1, 1, 1);

    private final Visibility clearance;
    private final Map<FacetValue, LocalDate> openFacets = new LinkedHashMap<>();
    private final Map<Placed, LocalDate> openPlaces = new LinkedHashMap<>();
    private final List<FacetSpan> facets = new ArrayList<>();
    private final List<ListSpan> places = new ArrayList<>();

    private Walk(Visibility clearance) {
        this.clearance = clearance;
    }

    /** Everything for the reader of this file. */
    static Lived through(PersonFile file, Lists lists) {
        Walk walk = new Walk(file.lens().clearance());
        List<CaseCategory> categories = PersonCard.of(file).categories();
        Optional<LocalDate> turn = on(file, BEFORE).nextChange();
        for (int turns = 0; turn.isPresent() && turns < MOST; turns++) {
            LocalDate day = turn.get();
            PersonFile then = on(file, day);
            Set<FacetValue> values = FacetsOfDay.of(then, categories);
            List<Placed> placed = lists.of(then, values);
            Set<FacetValue> all = new HashSet<>(values);
            placed.stream().flatMap(Placed::facets).forEach(all::add);
            walk.turn(day, all, Set.copyOf(placed));
            turn = then.nextChange();
        }
        walk.turn(null, Set.of(), Set.of());
        return new Lived(walk.facets, walk.places);
    }

    private static PersonFile on(PersonFile file, LocalDate day) {
        return file.at(file.lens().asOf(day)).orElseThrow();
    }

    /** From this day on, or never any more, the one is true and the other is not. */
    private void turn(@Nullable LocalDate day, Set<FacetValue> values, Set<Placed> placed) {
        close(openFacets, values, (value, since) -> facets.add(span(value, since, day)));
        close(
                openPlaces,
                placed,
                (place, since) -> places.add(ListSpan.of(clearance, place, since, day)));
        if (day != null) {
            values.forEach(value -> openFacets.putIfAbsent(value, day));
            placed.forEach(place -> openPlaces.putIfAbsent(place, day));
        }
    }

    private static <T> void close(
            Map<T, LocalDate> open, Set<T> now, BiConsumer<T, LocalDate> closed) {
        open.entrySet().stream()
                .filter(value -> !now.contains(value.getKey()))
                .forEach(value -> closed.accept(value.getKey(), value.getValue()));
        open.keySet().retainAll(now);
    }

    private FacetSpan span(FacetValue value, LocalDate since, @Nullable LocalDate until) {
        return new FacetSpan(clearance.ordinal(), value.facet(), value.value(), since, until);
    }
}
