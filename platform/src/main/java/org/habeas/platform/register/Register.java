package org.habeas.platform.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.habeas.platform.security.RowSecurity;

/**
 * The register as rules use it: they look at dockets of a person, record what follows on them, and
 * take it back. What they write is written by {@link Writing} in the transaction at hand.
 */
@ApplicationScoped
public class Register {
    private final Dockets dockets;
    private final Entries entries;
    private final Archive archive;
    private final Publication publication;
    private final People people;
    private final References references;
    private final Erased erased;
    private final RowSecurity rows;
    private final ObjectMapper mapper;
    private final Writing writing;
    private final Clock clock;

    Register(
            Dockets dockets,
            Entries entries,
            Archive archive,
            Publication publication,
            People people,
            References references,
            Erased erased,
            RowSecurity rows,
            ObjectMapper mapper,
            Writing writing,
            Clock clock) {
        this.dockets = dockets;
        this.entries = entries;
        this.archive = archive;
        this.publication = publication;
        this.people = people;
        this.references = references;
        this.erased = erased;
        this.rows = rows;
        this.mapper = mapper;
        this.writing = writing;
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
     * Takes back what rules have made of an entry that no longer counts, so that retracting it
     * equals never having had it on every docket of this service.
     */
    @Transactional
    public void retractEffects(UUID causingEntry) {
        writing.retractEffects(causingEntry);
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
        writing.record(
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
        writing.retract(
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
        if (!erased.among(Writing.named(kind, id, head)).isEmpty()) {
            return; // nothing follows for somebody who was erased meanwhile
        }
        writing.open(kind, id, head, visibility, cause.rule(), true);
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
}
