package org.habeas.cases.facets;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one person adds to the numbers: one on the first day of a value, minus one after its last.
 */
final class Tallies {
    /** The place of everybody. */
    static final String EVERYWHERE = "";

    private static final FacetValue HELD = Facet.LIBERTY_PROFILE.of(Facet.HELD);

    private record Cell(int clearance, String facet, String value, String place, LocalDate day) {}

    private final Map<Cell, Count> sums = new LinkedHashMap<>();

    private Tallies() {}

    /** What changes when the person's spans do. */
    static List<TallyChange> between(Collection<FacetSpan> before, Collection<FacetSpan> after) {
        Tallies tallies = new Tallies();
        tallies.count(before, -1);
        tallies.count(after, 1);
        return tallies.changes();
    }

    private void count(Collection<FacetSpan> spans, int sign) {
        spans.stream()
                .collect(Collectors.groupingBy(FacetSpan::clearance))
                .values()
                .forEach(audience -> count(audience, sign));
    }

    private void count(List<FacetSpan> audience, int sign) {
        List<Days> held = audience.stream().filter(s -> s.is(HELD)).map(FacetSpan::days).toList();
        List<FacetSpan> places =
                audience.stream().filter(s -> s.facet().equals(Facet.STATE.word())).toList();
        for (FacetSpan span : audience) {
            count(span, EVERYWHERE, span.days(), held, sign);
            for (FacetSpan place : places) {
                span.days()
                        .and(place.days())
                        .ifPresent(there -> count(span, place.value(), there, held, sign));
            }
        }
    }

    private void count(FacetSpan span, String place, Days days, List<Days> held, int sign) {
        add(span, place, days, new Count(sign, 0));
        for (Days some : held) {
            some.and(days).ifPresent(both -> add(span, place, both, new Count(0, sign)));
        }
    }

    private void add(FacetSpan span, String place, Days days, Count count) {
        add(span, place, days.since(), count);
        LocalDate until = days.until();
        if (until != null) {
            add(span, place, until, count.times(-1));
        }
    }

    private void add(FacetSpan span, String place, LocalDate day, Count count) {
        sums.merge(
                new Cell(span.clearance(), span.facet(), span.value(), place, day),
                count,
                Count::plus);
    }

    private List<TallyChange> changes() {
        return sums.entrySet().stream()
                .filter(sum -> !sum.getValue().equals(Count.NONE))
                .map(sum -> change(sum.getKey(), sum.getValue()))
                .toList();
    }

    private static TallyChange change(Cell cell, Count count) {
        return new TallyChange(
                cell.clearance,
                cell.facet,
                cell.value,
                cell.place,
                cell.day,
                count.persons(),
                count.held());
    }
}
