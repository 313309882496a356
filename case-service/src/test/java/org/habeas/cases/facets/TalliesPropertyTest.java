package org.habeas.cases.facets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class TalliesPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final List<FacetValue> CUSTODIES =
            List.of(Facet.CUSTODY.of("remand"), Facet.CUSTODY.of("bail"));
    private static final List<FacetValue> LIBERTIES =
            List.of(Facet.LIBERTY_PROFILE.of(Facet.HELD), Facet.LIBERTY_PROFILE.of("free"));
    private static final List<FacetValue> STATES =
            List.of(Facet.STATE.of("KZ"), Facet.STATE.of("UA"));

    /** For each facet a word for each of 30 days: its values, one after another. */
    @Provide
    Arbitrary<List<List<Integer>>> lives() {
        Arbitrary<List<Integer>> facet = Arbitraries.integers().between(0, 2).list().ofSize(30);
        return facet.list().ofSize(3);
    }

    @Property(tries = 300)
    void the_sums_to_a_day_are_the_count_of_that_day(@ForAll("lives") List<List<Integer>> life) {
        Set<FacetSpan> spans = spans(life);

        List<TallyChange> changes = Tallies.between(Set.of(), spans);

        for (int day = -1; day < 31; day++) {
            assertThat(sums(changes, FIRST.plusDays(day)))
                    .isEqualTo(recount(spans, FIRST.plusDays(day)));
        }
    }

    @Property(tries = 300)
    void what_changes_and_then_changes_back_adds_up_to_nothing(
            @ForAll("lives") List<List<Integer>> life, @ForAll("lives") List<List<Integer>> other) {
        List<TallyChange> changes = new ArrayList<>(Tallies.between(spans(life), spans(other)));
        changes.addAll(Tallies.between(spans(other), spans(life)));

        assertThat(sums(changes, LocalDate.MAX)).isEmpty();
        assertThat(sums(changes, FIRST.plusDays(15))).isEmpty();
    }

    @Property(tries = 300)
    void the_difference_of_two_lives_is_what_leads_from_one_to_the_other(
            @ForAll("lives") List<List<Integer>> life, @ForAll("lives") List<List<Integer>> other) {
        List<TallyChange> changes = new ArrayList<>(Tallies.between(Set.of(), spans(life)));
        changes.addAll(Tallies.between(spans(life), spans(other)));

        for (int day = 0; day < 31; day += 5) {
            assertThat(sums(changes, FIRST.plusDays(day)))
                    .isEqualTo(recount(spans(other), FIRST.plusDays(day)));
        }
    }

    private static Set<FacetSpan> spans(List<List<Integer>> life) {
        Set<FacetSpan> spans = new HashSet<>();
        List<List<FacetValue>> facets = List.of(CUSTODIES, LIBERTIES, STATES);
        for (int facet = 0; facet < facets.size(); facet++) {
            List<Integer> days = life.get(facet);
            for (int day = 0; day < days.size(); ) {
                int end = day;
                while (end < days.size() && days.get(end).equals(days.get(day))) {
                    end++;
                }
                if (days.get(day) > 0) {
                    FacetValue value = facets.get(facet).get(days.get(day) - 1);
                    @Nullable LocalDate until = end == days.size() ? null : FIRST.plusDays(end);
                    spans.add(
                            new FacetSpan(
                                    0, value.facet(), value.value(), FIRST.plusDays(day), until));
                }
                day = end;
            }
        }
        return spans;
    }

    private static Map<String, Count> sums(List<TallyChange> changes, LocalDate day) {
        Map<String, Count> sums = new HashMap<>();
        changes.stream()
                .filter(change -> !change.day().isAfter(day))
                .forEach(change ->
                        sums.merge(
                                change.value() + "@" + change.place(),
                                new Count(change.persons(), change.held()),
                                Count::plus));
        sums.values().removeIf(Count.NONE::equals);
        return sums;
    }

    private static Map<String, Count> recount(Set<FacetSpan> spans, LocalDate day) {
        List<FacetSpan> now =
                spans.stream()
                        .filter(s -> !s.since().isAfter(day))
                        .filter(s -> s.until() == null || s.until().isAfter(day))
                        .toList();
        int held = now.stream().anyMatch(s -> s.is(Facet.LIBERTY_PROFILE.of(Facet.HELD))) ? 1 : 0;
        Map<String, Count> counts = new HashMap<>();
        for (FacetSpan span : now) {
            counts.put(span.value() + "@", new Count(1, held));
            now.stream()
                    .filter(place -> place.facet().equals(Facet.STATE.word()))
                    .forEach(place ->
                            counts.put(span.value() + "@" + place.value(), new Count(1, held)));
        }
        return counts;
    }
}
