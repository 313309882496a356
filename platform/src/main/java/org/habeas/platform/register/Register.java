package org.habeas.platform.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Act;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.habeas.platform.json.Json;
import org.habeas.platform.person.Erased;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.RowSecurity;

/**
 * The write path. Entry, views, list rows and events are written in one transaction or not at all;
 * the docket's row is locked first, so that its entries and events have one order.
 */
@ApplicationScoped
public class Register {
    private final Dockets dockets;
    private final Entries entries;
    private final Archive archive;
    private final Publication publication;
    private final Kinds kinds;
    private final People people;
    private final References references;
    private final Erased erased;
    private final RowSecurity rows;
    private final ObjectMapper mapper;
    private final Event<CauseGone> gone;
    private final Clock clock;

    Register(
            Dockets dockets,
            Entries entries,
            Archive archive,
            Publication publication,
            Kinds kinds,
            People people,
            References references,
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
        this.references = references;
        this.erased = erased;
        this.rows = rows;
        this.mapper = mapper;
        this.gone = gone;
        this.clock = clock;
    }

    /** A look at today's state as known now. */
    public Lens today(Visibility clearance) {
        return new Lens(LocalDate.now(clock), Instant.MAX, clearance);
    }

    /** What else is recorded of these persons waits until this transaction ends. */
    @Transactional
    public void hold(List<UUID> persons) {
        people.lock(persons);
    }

    /**
     * The same for everybody whom a docket is about. Nothing of it is read before: what is read is
     * as they left it who were faster.
     */
    @Transactional
    public void holdSubjects(UUID docket) {
        rows.clear(Visibility.RESTRICTED);
        people.lock(dockets.subjects(docket));
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
            publication.publish(archive.file(kind, row), today(Visibility.RESTRICTED));
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
        publication.publish(file, today(Visibility.RESTRICTED));
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
        publication.publish(after, today(Visibility.RESTRICTED));
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
    public void retractEffects(UUID causingEntry) {
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

    /**
     * Records what a rule makes of an event on another docket, in the transaction at hand. Its id
     * is derived from the cause, so that the same cause has the same effect once.
     *
     * @return whether it was recorded now
     */
    @Transactional
    public <H extends Record, A extends Act, S> boolean effect(
            DocketKind<H, A, S> kind,
            UUID docketId,
            A act,
            FuzzyDate on,
            Visibility visibility,
            Cause cause,
            List<Provenance> sources) {
        return effect(kind, docketId, act, on, visibility, cause, sources, Standing.ACCEPTED);
    }

    /**
     * Proposes to staff what may follow from an event. It changes no state until a person records
     * an entry in its place, and is told to nobody else.
     *
     * @return whether it was proposed now
     */
    @Transactional
    public <H extends Record, A extends Act, S> boolean propose(
            DocketKind<H, A, S> kind,
            UUID docketId,
            A act,
            FuzzyDate on,
            Visibility visibility,
            Cause cause,
            List<Provenance> sources) {
        Visibility staff = visibility.and(Visibility.CONFIDENTIAL);
        return effect(kind, docketId, act, on, staff, cause, sources, Standing.PROPOSED);
    }

    private <H extends Record, A extends Act, S> boolean effect(
            DocketKind<H, A, S> kind,
            UUID docketId,
            A act,
            FuzzyDate on,
            Visibility visibility,
            Cause cause,
            List<Provenance> sources,
            Standing standing) {
        rows.clear(Visibility.RESTRICTED);
        UUID id = derived(cause, docketId, Json.text(mapper, act));
        EntryRow known = entries.findById(id);
        while (known != null && known.retractedAt() != null) {
            id = derived(cause, docketId, id.toString()); // it was taken back and holds again
            known = entries.findById(id);
        }
        if (known != null) {
            return false;
        }
        record(
                kind,
                docketId,
                List.of(
                        new NewEntry<>(
                                id,
                                act,
                                on,
                                visibility,
                                standing,
                                references.known(sources, visibility),
                                null,
                                cause,
                                null,
                                cause.rule())),
                Visibility.RESTRICTED);
        return true;
    }

    /**
     * Takes back what a rule made of an entry that no longer counts.
     *
     * @return whether it was taken back now
     */
    @Transactional
    public <H extends Record, A extends Act, S> boolean withdrawEffect(
            DocketKind<H, A, S> kind, UUID docketId, Entry<A> effect) {
        Cause cause = effect.cause();
        rows.clear(Visibility.RESTRICTED);
        EntryRow row = entries.findById(effect.id());
        if (cause == null || row == null || row.retractedAt() != null) {
            return false; // another reaction may have been faster
        }
        retract(
                kind,
                docketId,
                effect.id(),
                cause.rule(),
                "its cause no longer counts",
                Visibility.RESTRICTED);
        return true;
    }

    /** Opens a docket as an effect of a rule, unless it is open already. */
    @Transactional
    public <H extends Record, A extends Act, S> void openAsEffect(
            DocketKind<H, A, S> kind, UUID id, H head, Visibility visibility, Cause cause) {
        people.lock(kind.subjects(head));
        if (!erased.among(named(kind, id, head)).isEmpty()) {
            return; // nothing follows for somebody who was erased meanwhile
        }
        open(kind, id, head, visibility, cause.rule(), true);
    }

    private static <H extends Record> List<UUID> named(DocketKind<H, ?, ?> kind, UUID id, H head) {
        return Stream.concat(kind.subjects(head).stream(), Stream.of(id)).toList();
    }

    /** An id that the same cause always gives to its effect on a docket. */
    public static UUID derived(Cause cause, UUID docketId, String what) {
        String name = cause.rule() + cause.entryId() + cause.eventId() + docketId + what;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** All dockets of this kind about a person, through the lens; two queries. */
    @Transactional
    public <H extends Record, A extends Act, S> List<Look<H, A, S>> about(
            DocketKind<H, A, S> kind, UUID person, Lens lens) {
        rows.clear(Visibility.RESTRICTED);
        List<DocketRow> visible =
                dockets.about(kind.name(), person, lens.clearance()).stream()
                        .filter(row -> lens.clearance().mayRead(row.visibility()))
                        .toList();
        return archive.files(kind, visible).stream().map(file -> file.look(lens)).toList();
    }

    /** One docket through the lens, if this reader may know of it. */
    @Transactional
    public <H extends Record, A extends Act, S> Optional<Look<H, A, S>> one(
            DocketKind<H, A, S> kind, UUID id, Lens lens) {
        rows.clear(Visibility.RESTRICTED);
        return dockets.of(kind.name(), id)
                .filter(row -> lens.clearance().mayRead(row.visibility()))
                .map(row -> archive.file(kind, row).look(lens));
    }

    /** Those of these dockets that the reader of the lens may know of; two queries. */
    @Transactional
    public <H extends Record, A extends Act, S> List<Look<H, A, S>> several(
            DocketKind<H, A, S> kind, List<UUID> ids, Lens lens) {
        rows.clear(Visibility.RESTRICTED);
        List<DocketRow> visible =
                dockets.all(kind.name(), ids).stream()
                        .filter(row -> lens.clearance().mayRead(row.visibility()))
                        .toList();
        return archive.files(kind, visible).stream().map(file -> file.look(lens)).toList();
    }

    /**
     * Writes the answers of a docket anew whose view rests on other dockets too. It waits for none
     * of the persons whom the docket is about: two changes, each holding one of them and asking for
     * the other, would wait for ever.
     */
    @Transactional
    public <H extends Record, A extends Act, S> void refresh(DocketKind<H, A, S> kind, UUID id) {
        rows.clear(Visibility.RESTRICTED);
        people.lock(List.of(id));
        dockets.locked(kind.name(), id)
                .ifPresent(row -> {
                    publication.publish(archive.file(kind, row), today(Visibility.RESTRICTED));
                });
        dockets.flush(); // this may be the last work of a transaction, after the ORM's own flush
    }

    /**
     * Like {@link #refresh}, at the end of a transaction that has recorded on one of many dockets
     * which the view rests on. It holds no persons: nothing is recorded any more, and to wait for
     * everybody whom the docket is about would be to wait for those who wait for us.
     */
    @Transactional
    public <H extends Record, A extends Act, S> void rewrite(DocketKind<H, A, S> kind, UUID id) {
        rows.clear(Visibility.RESTRICTED);
        dockets.locked(kind.name(), id)
                .map(row -> archive.file(kind, row))
                .ifPresent(file -> publication.publish(file, today(Visibility.RESTRICTED)));
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
}
