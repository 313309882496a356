package org.habeas.advocacy.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.advocacy.demand.DemandAct.Opened;
import org.habeas.advocacy.demand.DemandState.Turn;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.jspecify.annotations.Nullable;

/**
 * The courses of all parts of a demand for every audience, from its entries alone: the same entries
 * give the same courses, whenever they are computed.
 */
final class DemandCourses {
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final DemandHead head;
    private final Visibility docket;
    private final List<Entry<DemandAct>> history;

    DemandCourses(DemandHead head, Visibility docket, List<Entry<DemandAct>> history) {
        this.head = head;
        this.docket = docket;
        this.history = history;
    }

    /** Where a part stood, without when that was known. */
    private record Span(
            int part,
            String stage,
            LocalDate since,
            @Nullable LocalDate until,
            FuzzyDate opened,
            FuzzyDate turned) {}

    List<DemandCourse> all() {
        List<DemandCourse> courses = new ArrayList<>();
        for (Visibility clearance : Visibility.values()) {
            if (clearance.mayRead(docket)) {
                courses.addAll(of(clearance));
            }
        }
        return courses;
    }

    private List<DemandCourse> of(Visibility clearance) {
        List<DemandCourse> courses = new ArrayList<>();
        Map<Span, Instant> open = new LinkedHashMap<>();
        for (Instant at : instants(clearance)) {
            Set<Span> now = spans(new Lens(EVER, at, clearance));
            List<Span> gone = open.keySet().stream().filter(span -> !now.contains(span)).toList();
            gone.forEach(span ->
                    courses.add(
                            course(
                                    span,
                                    clearance,
                                    Objects.requireNonNull(open.remove(span)),
                                    at)));
            now.forEach(span -> open.putIfAbsent(span, at));
        }
        open.forEach((span, from) -> courses.add(course(span, clearance, from, null)));
        return courses;
    }

    /** When this audience learned something, or learned that it does not hold. */
    private TreeSet<Instant> instants(Visibility clearance) {
        TreeSet<Instant> instants = new TreeSet<>();
        history.stream()
                .filter(entry -> clearance.mayRead(entry.visibility()))
                .forEach(entry -> {
                    instants.add(entry.recordedAt());
                    if (entry.retractedAt() != null) {
                        instants.add(entry.retractedAt());
                    }
                });
        return instants;
    }

    private Set<Span> spans(Lens lens) {
        Folded<DemandAct, DemandState> folded = Fold.fold(new DemandDocket(head), history, lens);
        Entry<DemandAct> opening =
                folded.applied().stream()
                        .filter(entry -> entry.act() instanceof Opened)
                        .findFirst()
                        .orElse(null);
        Set<Span> spans = new LinkedHashSet<>();
        if (opening != null) {
            Map<UUID, LocalDate> days =
                    folded.applied().stream()
                            .collect(Collectors.toMap(Entry::id, Entry::effectiveDay));
            List<DemandState.Part> parts = folded.state().parts();
            for (int part = 0; part < parts.size(); part++) {
                UUID person = parts.get(part).personId();
                List<Turn> turns =
                        folded.state().turns().stream()
                                .filter(turn -> Objects.equals(turn.personId(), person))
                                .toList();
                spans.addAll(spans(part, turns, days, opening));
            }
        }
        return spans;
    }

    /** What turned before the demand was made stands on the day on which it was made. */
    private static List<Span> spans(
            int part, List<Turn> turns, Map<UUID, LocalDate> days, Entry<DemandAct> opening) {
        LocalDate made = opening.effectiveDay();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            LocalDate since = later(Objects.requireNonNull(days.get(turn.entryId())), made);
            LocalDate until =
                    i + 1 < turns.size()
                            ? Objects.requireNonNull(days.get(turns.get(i + 1).entryId()))
                            : null;
            if (until == null || since.isBefore(until)) {
                spans.add(
                        new Span(
                                part,
                                Words.of(turn.after()),
                                since,
                                until,
                                opening.on(),
                                turn.on()));
            }
        }
        return spans;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static DemandCourse course(
            Span span, Visibility clearance, Instant from, @Nullable Instant until) {
        return new DemandCourse(
                span.part(),
                clearance,
                span.stage(),
                span.since(),
                span.until(),
                span.opened(),
                span.turned(),
                from,
                until);
    }
}
