package org.habeas.extradition.extradition;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.Basis;
import org.habeas.extradition.extradition.ExtraditionAct.IllegallyDeported;
import org.habeas.extradition.extradition.ExtraditionAct.Rendered;
import org.habeas.extradition.interim.Measures.InForce;
import org.habeas.extradition.interim.Measures.Removal;
import org.jspecify.annotations.Nullable;

/**
 * who is handed over or taken away by a State while a measure against it is in force, is
 * removed in breach of it. Which of the two came first must be certain; on one day it is not.
 */
final class RemovalBreachesInterimMeasure {
    private RemovalBreachesInterimMeasure() {}

    /** Removals that came certainly after the order and before its end. */
    static List<Removal> certain(Proceeding proceeding, List<InForce> measures) {
        return removals(proceeding, measures, true);
    }

    /** Removals of which that is possible and no more: people should look. */
    static List<Removal> possible(Proceeding proceeding, List<InForce> measures) {
        return removals(proceeding, measures, false);
    }

    private static List<Removal> removals(
            Proceeding proceeding, List<InForce> measures, boolean certain) {
        return transfers(proceeding)
                .flatMap(entry ->
                        measures.stream()
                                .filter(m -> m.againstState().equals(from(proceeding, entry)))
                                .filter(m -> mayBeDuring(m, entry))
                                .filter(m -> isDuring(m, entry) == certain)
                                .map(m -> removal(proceeding, m, entry)))
                .toList();
    }

    private static Stream<Entry<ExtraditionAct>> transfers(Proceeding proceeding) {
        return proceeding.look().folded().applied().stream()
                .filter(entry -> entry.act() instanceof Transfer);
    }

    private static @Nullable String from(Proceeding proceeding, Entry<ExtraditionAct> entry) {
        String told =
                switch (entry.act()) {
                    case Rendered act -> act.fromState();
                    case IllegallyDeported act -> act.fromState();
                    default -> null;
                };
        return told == null ? proceeding.head().requestedState() : told;
    }

    private static boolean isDuring(InForce measure, Entry<ExtraditionAct> entry) {
        LocalDate first = entry.on().earliest();
        LocalDate last = entry.on().latest();
        if (first == null || last == null || !first.isAfter(measure.opened().day())) {
            return false;
        }
        Basis ended = measure.ended();
        LocalDate end = ended == null ? null : ended.on().earliest();
        return ended == null || (end != null && last.isBefore(end));
    }

    private static boolean mayBeDuring(InForce measure, Entry<ExtraditionAct> entry) {
        FuzzyDate on = entry.on();
        LocalDate opened =
                Objects.requireNonNullElse(
                        measure.opened().on().earliest(), measure.opened().day());
        Basis ended = measure.ended();
        boolean notBefore = on.latest() == null || !on.latest().isBefore(opened);
        boolean notAfter =
                ended == null || on.earliest() == null || !on.earliest().isAfter(ended.day());
        return notBefore && notAfter;
    }

    /** Told to nobody who may not know of the order. */
    private static Removal removal(
            Proceeding proceeding, InForce measure, Entry<ExtraditionAct> entry) {
        Basis basis = Basis.of(proceeding.look(), entry);
        Visibility both = basis.visibility().and(measure.opened().visibility());
        return new Removal(
                measure.measureId(),
                new Basis(
                        basis.docketId(),
                        basis.entry(),
                        basis.on(),
                        basis.day(),
                        both,
                        basis.sources()));
    }
}
