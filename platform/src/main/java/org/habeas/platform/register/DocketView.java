package org.habeas.platform.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.docket.Expectation;
import org.habeas.docket.Finding;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.jspecify.annotations.Nullable;

/**
 * A docket on the wire.
 *
 * @param status the one word of the state
 * @param since the date of the newest entry the state rests on, as exact as it is known
 * @param restsOn the day of that entry; nothing tells whether a newer one exists
 * @param alternatives what contradicts the entries shown, kept and told
 * @param expected entries about the future, which change nothing by themselves
 * @param asOf set only when the reader asked for a day
 * @param knownAt set only when the reader asked for an instant
 */
public record DocketView<H, S>(
        UUID id,
        String docket,
        long version,
        H head,
        String status,
        S state,
        @Nullable FuzzyDate since,
        @Nullable LocalDate restsOn,
        List<EntryView> entries,
        List<Alternative> alternatives,
        List<Expected> expected,
        List<Finding> findings,
        @Nullable LocalDate nextChange,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        Map<String, String> links) {

    /** Entries that contradict the preferred one. */
    public record Alternative(UUID preferred, List<UUID> entries) {}

    /** What is expected, and why it has changed nothing. */
    public record Expected(UUID entry, String act, FuzzyDate on, Expectation.Status status) {}

    /** The usual view of a docket. */
    public static <H extends Record, A extends Act, S> DocketView<H, S> of(
            DocketKind<H, A, S> kind, Look<H, A, S> look) {
        var folded = look.folded();
        Lens lens = look.lens();
        return new DocketView<>(
                look.id(),
                look.kind(),
                look.version(),
                look.head(),
                kind.status(folded.state()),
                folded.state(),
                folded.newest().map(Entry::on).orElse(null),
                folded.restsOn(),
                entries(look),
                folded.contradictions().stream()
                        .map(c ->
                                new Alternative(
                                        c.preferred().id(),
                                        c.alternatives().stream().map(Entry::id).toList()))
                        .toList(),
                expected(folded.expectations()),
                folded.findings(),
                folded.nextChange(),
                lens.isTravel() ? lens.asOf() : null,
                lens.isTravel() ? lens.knownAt() : null,
                Map.of("self", "/v1/" + look.kind() + "/" + look.id()));
    }

    /** The same view with one more link. */
    public DocketView<H, S> linking(String relation, String path) {
        Map<String, String> more = new TreeMap<>(links);
        more.put(relation, path);
        return new DocketView<>(
                id,
                docket,
                version,
                head,
                status,
                state,
                since,
                restsOn,
                entries,
                alternatives,
                expected,
                findings,
                nextChange,
                asOf,
                knownAt,
                more);
    }

    /** The same view with what this reader needs in place of the head and the state. */
    public <G, T> DocketView<G, T> telling(G otherHead, T otherState) {
        return new DocketView<>(
                id,
                docket,
                version,
                otherHead,
                status,
                otherState,
                since,
                restsOn,
                entries,
                alternatives,
                expected,
                findings,
                nextChange,
                asOf,
                knownAt,
                links);
    }

    /** Every entry this reader may know, in the order of what happened. */
    public static List<EntryView> entries(Look<?, ?, ?> look) {
        return look.history().stream()
                .sorted(
                        Comparator.<Entry<?>, LocalDate>comparing(Entry::effectiveDay)
                                .thenComparing(Entry::recordedAt)
                                .thenComparing(Entry::id))
                .map(entry -> EntryView.of(entry, look.lens()))
                .toList();
    }

    /** Expectations on the wire. */
    public static List<Expected> expected(List<? extends Expectation<?>> expectations) {
        return expectations.stream()
                .map(e ->
                        new Expected(
                                e.entry().id(), e.entry().act().kind(), e.entry().on(), e.status()))
                .toList();
    }
}
