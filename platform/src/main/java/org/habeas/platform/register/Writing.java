package org.habeas.platform.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Act;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.json.Json;
import org.habeas.platform.person.Erased;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.RowSecurity;

/**
 * Writes dockets and entries. Entry, views, list rows and events are written in one transaction or
 * not at all; the docket's row is locked first, so that its entries and events have one order.
 */
@ApplicationScoped
class Writing {
    private final Dockets dockets;
    private final Entries entries;
    private final Archive archive;
    private final Publication publication;
    private final Kinds kinds;
    private final People people;
    private final Erased erased;
    private final RowSecurity rows;
    private final ObjectMapper mapper;
    private final Event<CauseGone> gone;
    private final Clock clock;

    Writing(
            Dockets dockets,
            Entries entries,
            Archive archive,
            Publication publication,
            Kinds kinds,
            People people,
            Erased erased,
            RowSecurity rows,
            ObjectMapper mapper,
            Event<CauseGone> gone,
            Clock clock) {
        this.dockets = dockets;
        this.entries = entries;
        this.archive = archive;
        this.publication = publication;
        this.kinds = kinds;
        this.people = people;
        this.erased = erased;
        this.rows = rows;
        this.mapper = mapper;
        this.gone = gone;
        this.clock = clock;
    }

    /**
     * Opens a docket; false if it exists already.
     *
     * @param alone whether no entries follow in this transaction, so that its views are written now
     */
    @Transactional
    <H extends Record, A extends Act, S> boolean open(
            DocketKind<H, A, S> kind,
            UUID id,
            H head,
            Visibility visibility,
            String by,
            boolean alone) {
        rows.clear(Visibility.RESTRICTED);
        if (dockets.findByIdOptional(id).isPresent()) {
            return false;
        }
        people.lock(kind.subjects(head));
        erased.refuse(named(kind, id, head));
        H whole = kind.complete(head);
        kind.admit(whole);
        DocketRow row =
                new DocketRow(
                        id,
                        kind.name(),
                        Json.text(mapper, whole),
                        kind.subjects(whole),
                        visibility.and(kind.atLeast(whole)),
                        now(),
                        by,
                        LocalDate.now(clock));
        dockets.persistAndFlush(row);
        if (alone) {
            publication.publish(archive.file(kind, row), everything());
            kind.opened(id, whole);
        }
        return true;
    }

    /** Records entries in the order given; each is told by itself, the views are written once. */
    @Transactional
    <H extends Record, A extends Act, S> List<Recorded> record(
            DocketKind<H, A, S> kind, UUID docketId, List<NewEntry<A>> news, Visibility clearance) {
        rows.clear(Visibility.RESTRICTED);
        DocketRow row = locked(kind, docketId, clearance);
        DocketFile<H, A, S> file = archive.file(kind, row);
        List<Recorded> recorded = new ArrayList<>();
        List<Runnable> reactions = new ArrayList<>();
        for (NewEntry<A> asked : news) {
            kind.admit(file.head(), asked.act(), asked.on());
            kind.admit(docketId, file.head(), asked.act(), asked.by());
            NewEntry<A> entry = asked.atLeast(kind.atLeast(file.entries(), asked.act()));
            Instant at = after(file.entries());
            DocketFile<H, A, S> before = file;
            if (entry.corrects() != null) {
                file = retracted(file, entry.corrects(), at, entry.by(), "corrected", clearance);
            }
            EntryRow stored = stored(docketId, entry, at);
            entries.persist(stored);
            Entry<A> fact = archive.entry(kind.actType(), stored);
            DocketFile<H, A, S> after = file.with(fact);
            recorded.add(publication.tell(before, after, fact, clearance));
            reactions.add(() -> publication.react(before, after, fact));
            file = after;
        }
        publication.publish(file, everything());
        reactions.forEach(Runnable::run);
        return settled(recorded, archive.file(kind, row), clearance);
    }

    /**
     * Rules may have recorded effects on this docket too: the last answer tells where it stands.
     */
    private <H extends Record, A extends Act, S> List<Recorded> settled(
            List<Recorded> recorded, DocketFile<H, A, S> now, Visibility clearance) {
        List<Recorded> settled = new ArrayList<>(recorded);
        settled.add(settled.removeLast().to(publication.state(now, clearance)));
        return settled;
    }

    /** Takes an entry back. It stays readable, and what rested on it is folded anew. */
    @Transactional
    <H extends Record, A extends Act, S> Recorded retract(
            DocketKind<H, A, S> kind,
            UUID docketId,
            UUID entryId,
            String by,
            String reason,
            Visibility clearance) {
        rows.clear(Visibility.RESTRICTED);
        DocketRow row = locked(kind, docketId, clearance);
        DocketFile<H, A, S> before = archive.file(kind, row);
        before.entries().stream()
                .filter(entry -> entry.id().equals(entryId))
                .forEach(entry -> kind.admitRetraction(entry.act()));
        DocketFile<H, A, S> after =
                retracted(before, entryId, after(before.entries()), by, reason, clearance);
        Entry<A> entry =
                after.entries().stream()
                        .filter(e -> e.id().equals(entryId))
                        .findFirst()
                        .orElseThrow();
        Recorded recorded = publication.tell(before, after, entry, clearance);
        publication.publish(after, everything());
        publication.react(before, after, entry);
        return recorded.to(publication.state(archive.file(kind, row), clearance));
    }

    private <H extends Record, A extends Act, S> DocketFile<H, A, S> retracted(
            DocketFile<H, A, S> file,
            UUID entryId,
            Instant at,
            String by,
            String reason,
            Visibility clearance) {
        EntryRow row =
                entries.findByIdOptional(entryId)
                        .filter(e -> e.docketId().equals(file.row().id()))
                        .filter(e -> clearance.mayRead(e.visibility()))
                        .orElseThrow(() -> Refusal.unknown("entry"));
        if (row.retractedAt() != null) {
            throw Refusal.conflict("already-retracted", "This entry has been taken back already.");
        }
        row.retract(at, by, reason);
        retractEffects(entryId);
        return file.retracting(entryId, at);
    }

    /**
     * Takes back what rules have made of an entry that no longer counts, so that retracting it
     * equals never having had it on every docket of this service.
     */
    @Transactional
    void retractEffects(UUID causingEntry) {
        rows.clear(Visibility.RESTRICTED);
        for (EntryRow effect : entries.causedBy(causingEntry)) {
            DocketRow docket = dockets.findById(effect.docketId());
            retractEffect(kinds.of(docket.kind()), effect);
        }
        gone.fire(new CauseGone(causingEntry));
    }

    private <H extends Record, A extends Act, S> void retractEffect(
            DocketKind<H, A, S> kind, EntryRow effect) {
        retract(
                kind,
                effect.docketId(),
                effect.id(),
                "rules",
                "the entry that it follows from was taken back",
                Visibility.RESTRICTED);
    }

    /** The persons first, then the docket: a rule may go on to other dockets of these persons. */
    private DocketRow locked(DocketKind<?, ?, ?> kind, UUID id, Visibility clearance) {
        people.lock(dockets.subjects(id));
        return dockets.locked(kind.name(), id)
                .filter(row -> clearance.mayRead(row.visibility()))
                .orElseThrow(() -> Refusal.unknown("docket"));
    }

    private <A extends Act> EntryRow stored(UUID docketId, NewEntry<A> entry, Instant at) {
        Cause cause = entry.cause();
        return new EntryRow(
                entry.id(),
                docketId,
                entry.act().kind(),
                Json.text(mapper, entry.act()),
                entry.on(),
                entry.visibility(),
                entry.standing(),
                Json.text(mapper, entry.sources()),
                at,
                entry.by(),
                entry.corrects(),
                cause == null ? null : Json.text(mapper, cause),
                entry.standingReason());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Record times of one docket differ, so that {@code known_at} can tell any two apart. */
    private Instant after(List<? extends Entry<?>> known) {
        Instant last =
                known.stream()
                        .map(Entry::recordedAt)
                        .max(Instant::compareTo)
                        .map(at -> at.plus(1, ChronoUnit.MICROS))
                        .orElse(Instant.MIN);
        Instant now = now();
        return now.isAfter(last) ? now : last;
    }

    /** Whom a docket names by what it is. */
    static <H extends Record> List<UUID> named(DocketKind<H, ?, ?> kind, UUID id, H head) {
        return Stream.concat(kind.subjects(head).stream(), Stream.of(id)).toList();
    }

    /** Everything, as of today. */
    private Lens everything() {
        return new Lens(LocalDate.now(clock), Instant.MAX, Visibility.RESTRICTED);
    }
}
