package org.habeas.cases.prisoners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.habeas.cases.person.PersonFile;
import org.habeas.cases.prisoners.Place.Counted;
import org.habeas.cases.prisoners.Place.NotCounted;
import org.habeas.cases.prisoners.Place.Unlisted;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;

/**
 * Folds a person's file on each day on which something changes: the list of any day, past or to
 * come, for every audience.
 */
final class Spans {
    /** Nobody's life has more turns; a rule that never ends must not end the service. */
    private static final int MOST = 1_000;

    private final PrisonerList list;
    private final PrisonerRule rule;
    private final ObjectMapper mapper;

    Spans(PrisonerList list, ObjectMapper mapper) {
        this.list = list;
        this.rule = new PrisonerRule(list);
        this.mapper = mapper;
    }

    List<Span> of(PersonFile file) {
        List<Span> spans = new ArrayList<>();
        Map<Set<UUID>, List<Span>> same = new HashMap<>();
        for (Visibility clearance : Visibility.values()) {
            Lens lens = file.lens().with(clearance);
            file.at(lens)
                    .map(seen -> same.computeIfAbsent(seen.known(), _ -> all(seen)))
                    .ifPresent(all -> all.forEach(span -> spans.add(span.to(clearance))));
        }
        return spans;
    }

    private List<Span> all(PersonFile seen) {
        return Situations.firstDesignation(seen)
                .map(first -> of(seen, seen.lens(), first))
                .orElse(List.of());
    }

    private List<Span> of(PersonFile file, Lens lens, LocalDate first) {
        List<Span> spans = new ArrayList<>();
        Function<LocalDate, PersonFile> on = day -> file.at(lens.asOf(day)).orElseThrow();
        LocalDate from = first;
        for (int turn = 0; turn < MOST; turn++) {
            PersonFile then = on.apply(from);
            Optional<LocalDate> until = then.nextChange();
            span(then, until).forEach(span -> append(spans, span));
            if (until.isEmpty()) {
                return spans;
            }
            from = until.get();
        }
        return spans;
    }

    /** Days on which nothing changes that the list tells are one span. */
    private static void append(List<Span> spans, Span span) {
        if (!spans.isEmpty() && spans.getLast().isContinuedBy(span)) {
            spans.add(spans.removeLast().until(span.until()));
        } else {
            spans.add(span);
        }
    }

    private List<Span> span(PersonFile then, Optional<LocalDate> until) {
        return switch (rule.of(Situations.of(then))) {
            case Unlisted _ -> List.of();
            case Counted counted ->
                    List.of(span(then, until, counted.group(), true, Listed.Item.of(then)));
            case NotCounted not ->
                    List.of(
                            span(
                                    then,
                                    until,
                                    not.reason(),
                                    false,
                                    Listed.Uncounted.of(
                                            then, not.reason(), list.words(not.reason()))));
        };
    }

    private Span span(
            PersonFile then,
            Optional<LocalDate> until,
            String place,
            boolean isCounted,
            Listed listed) {
        JsonNode item = mapper.valueToTree(listed);
        Lens lens = then.lens();
        return new Span(
                lens.clearance().ordinal(),
                lens.asOf(),
                until.orElse(null),
                place,
                isCounted,
                item);
    }
}
