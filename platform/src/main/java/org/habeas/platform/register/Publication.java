package org.habeas.platform.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.event.Outbox;
import org.habeas.platform.register.Recorded.Caused;
import org.habeas.platform.register.Recorded.StateView;
import org.jspecify.annotations.Nullable;

/**
 * Makes known what changed about a docket: views for each audience, events for the other services.
 */
@ApplicationScoped
class Publication {
    private final Views views;
    private final Outbox outbox;
    private final Clock clock;

    Publication(Views views, Outbox outbox, Clock clock) {
        this.views = views;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Writes the views only. */
    <H extends Record, A extends Act, S> void publish(DocketFile<H, A, S> file, Lens today) {
        views.write(file, today);
        file.row().folded(today.asOf(), nextChange(file, today));
    }

    /** Writes the views anew. What time has changed since they were written is yet to be told. */
    <H extends Record, A extends Act, S> void rewrite(DocketFile<H, A, S> file, Lens today) {
        views.write(file, today);
        DocketRow row = file.row();
        if (!row.isDue(today.asOf())) {
            row.folded(row.foldedOn(), nextChange(file, today));
        }
    }

    /** Tells the other services by events what one entry changed. */
    <H extends Record, A extends Act, S> Recorded tell(
            DocketFile<H, A, S> before,
            DocketFile<H, A, S> after,
            Entry<A> entry,
            Visibility clearance) {
        Lens lens = lens(entry, LocalDate.now(clock));
        List<Caused> caused = tell(before, lens, after, lens, entry);
        Lens own = lens.with(clearance);
        return new Recorded(
                EntryView.of(entry, lens),
                state(before.kind(), before.fold(own)),
                state(after.kind(), after.fold(own)),
                caused);
    }

    /** What the passing of time changed since the docket was folded last. */
    <H extends Record, A extends Act, S> void refold(DocketFile<H, A, S> file) {
        LocalDate today = LocalDate.now(clock);
        Lens now = new Lens(today, clock.instant(), Visibility.RESTRICTED);
        Lens then = now.asOf(file.row().foldedOn());
        publish(file, now);
        tell(file, then, file, now, null);
        file.kind().changed(change(file, then, file, now, null));
    }

    /**
     * Writes the answers anew and lets the rules of this service look again, because something
     * about the persons has changed that no entry tells.
     */
    <H extends Record, A extends Act, S> void again(DocketFile<H, A, S> file) {
        Lens now = new Lens(LocalDate.now(clock), clock.instant(), Visibility.RESTRICTED);
        publish(file, now);
        file.kind().changed(change(file, now, file, now, null));
    }

    /**
     * Tells this service by its reactions. They come last, so that they find the docket as it is
     * shown, and may record on it again.
     */
    <H extends Record, A extends Act, S> void react(
            DocketFile<H, A, S> before, DocketFile<H, A, S> after, Entry<A> entry) {
        Lens lens = lens(entry, LocalDate.now(clock));
        after.kind().changed(change(before, lens, after, lens, entry));
    }

    /** The writer has just learned of the entry, whatever the clock's resolution. */
    private Lens lens(Entry<?> entry, LocalDate today) {
        return new Lens(
                today,
                Stream.of(clock.instant(), entry.recordedAt(), retractedAt(entry))
                        .max(Instant::compareTo)
                        .orElseThrow(),
                Visibility.RESTRICTED);
    }

    private static Instant retractedAt(Entry<?> entry) {
        return entry.retractedAt() == null ? entry.recordedAt() : entry.retractedAt();
    }

    private <H extends Record, A extends Act, S> List<Caused> tell(
            DocketFile<H, A, S> before,
            Lens then,
            DocketFile<H, A, S> after,
            Lens now,
            @Nullable Entry<A> entry) {
        DocketKind<H, A, S> kind = after.kind();
        List<Caused> caused = List.of();
        if (Visibility.PARTNER.mayRead(after.row().visibility())) {
            Change<H, A, S> known =
                    change(
                            before,
                            then.with(Visibility.PARTNER),
                            after,
                            now.with(Visibility.PARTNER),
                            entry);
            List<DomainEvent> events = new ArrayList<>(kind.events(known));
            events.addAll(retractions(before, entry));
            caused =
                    events.stream()
                            .map(event -> outbox.append(event, known, words(kind, known)))
                            .toList();
        }
        return caused;
    }

    /** The entry that the others' effects may rest on no longer counts. */
    private record Retracted(UUID retractedEntryId) {}

    /** Told also when what replaces an entry is hidden: that the old one is gone can be seen. */
    private static <H extends Record, A extends Act, S> List<DomainEvent> retractions(
            DocketFile<H, A, S> before, @Nullable Entry<A> entry) {
        if (entry == null || (entry.retractedAt() == null && entry.corrects() == null)) {
            return List.of();
        }
        UUID corrected = entry.corrects();
        UUID gone = entry.retractedAt() == null && corrected != null ? corrected : entry.id();
        boolean wasKnown =
                before.entries().stream()
                        .filter(e -> e.id().equals(gone))
                        .anyMatch(e -> Visibility.PARTNER.mayRead(e.visibility()));
        return wasKnown
                ? before.kind().subjects(before.head()).stream()
                        .map(p -> new DomainEvent("entry-retracted", p, new Retracted(gone)))
                        .toList()
                : List.of();
    }

    private static <H extends Record, A extends Act, S> Outbox.Words words(
            DocketKind<H, A, S> kind, Change<H, A, S> change) {
        return new Outbox.Words(kind.status(change.from()), kind.status(change.to()));
    }

    private static <H extends Record, A extends Act, S> Change<H, A, S> change(
            DocketFile<H, A, S> before,
            Lens then,
            DocketFile<H, A, S> after,
            Lens now,
            @Nullable Entry<A> entry) {
        return new Change<>(
                after.row().id(),
                after.row().kind(),
                after.head(),
                after.row().visibility(),
                before.fold(then),
                after.fold(now),
                entry != null && now.knows(entry) ? entry : null,
                now.asOf());
    }

    /** The state as its writer may see it. */
    <H extends Record, A extends Act, S> StateView state(
            DocketFile<H, A, S> file, Visibility clearance) {
        Lens now = new Lens(LocalDate.now(clock), Instant.MAX, clearance);
        return state(file.kind(), file.fold(now));
    }

    private static <H extends Record, A extends Act, S> StateView state(
            DocketKind<H, A, S> kind, Folded<A, S> folded) {
        return new StateView(
                kind.status(folded.state()), folded.state(), folded.restsOn(), folded.findings());
    }

    /** The next day on which any audience's view will change by itself. */
    private static @Nullable LocalDate nextChange(DocketFile<?, ?, ?> file, Lens today) {
        return Stream.of(Visibility.values())
                .map(clearance -> file.fold(today.with(clearance)).nextChange())
                .flatMap(Stream::ofNullable)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
