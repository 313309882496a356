package org.habeas.extradition.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Ids;
import org.habeas.platform.person.SamePersons;
import org.habeas.platform.register.Register;
import org.habeas.platform.security.RowSecurity;

/** Keeps what this service must know of the persons its dockets are about. */
@ApplicationScoped
public class Subjects {
    /** Kinds that a docket tells once, with the entry that they follow from. */
    private static final Set<FactKind> CLAIMS = Set.of(FactKind.CONVICTED_IN_ABSENTIA);

    private final SubjectFacts facts;
    private final SamePersons same;
    private final RowSecurity rows;
    private final Register register;
    private final SubjectHistory history;
    private final Event<SubjectChanged> changed;
    private final Event<SubjectNoted> noted;
    private final Clock clock;

    Subjects(
            SubjectFacts facts,
            SamePersons same,
            RowSecurity rows,
            Register register,
            SubjectHistory history,
            Event<SubjectChanged> changed,
            Event<SubjectNoted> noted,
            Clock clock) {
        this.facts = facts;
        this.same = same;
        this.rows = rows;
        this.register = register;
        this.history = history;
        this.changed = changed;
        this.noted = noted;
        this.clock = clock;
    }

    /** Notes what a docket of this service tells now, in place of what it told before. */
    @Transactional
    public void note(SubjectFact fact) {
        Instant now = clock.instant();
        note(fact, now, now);
    }

    /**
     * Notes what an event tells.
     *
     * @param at when it was told
     */
    @Transactional
    void note(SubjectFact fact, Instant at) {
        note(fact, at, clock.instant());
    }

    private void note(SubjectFact fact, Instant at, Instant learned) {
        if (!put(fact, at)) {
            return;
        }
        history.persist(new SubjectToldRow(Ids.next(), fact, learned));
        if (fact.kind().tellsOfPersecution()) {
            changed.fire(new SubjectChanged(fact.personId()));
        }
        noted.fire(new SubjectNoted(fact.personId()));
    }

    /** Puts the fact in its place and sets nothing off; false if it was there. */
    @Transactional
    boolean put(SubjectFact fact, Instant at) {
        rows.clear(Visibility.RESTRICTED);
        register.hold(List.of(fact.personId()));
        SubjectFactRow known = facts.findById(SubjectFactRow.id(fact));
        if (known != null) {
            return known.update(fact, at);
        }
        facts.persist(new SubjectFactRow(fact, at));
        return true;
    }

    /** A docket that tells all it has to say of a kind no longer tells this. */
    @Transactional
    void unsay(UUID person, UUID docket, FactKind kind) {
        if (drop(person, docket, kind)) {
            history.forget(person, docket, kind, clock.instant());
            if (kind.tellsOfPersecution()) {
                changed.fire(new SubjectChanged(person));
            }
            noted.fire(new SubjectNoted(person));
        }
    }

    /** The same without a trace in the history; false if it was not known. */
    @Transactional
    boolean drop(UUID person, UUID docket, FactKind kind) {
        rows.clear(Visibility.RESTRICTED);
        register.hold(List.of(person));
        return facts.delete("personId = ?1 and docketId = ?2 and kind = ?3", person, docket, kind)
                > 0;
    }

    /** Everything a docket told of a person is no longer known. */
    @Transactional
    void forget(UUID person, UUID docket) {
        drop(person, docket);
        history.forget(person, docket, clock.instant());
        noted.fire(new SubjectNoted(person));
    }

    /**
     * What an entry told is no longer known; what the docket's other entries tell comes anew. Of a
     * death nothing may follow until it does.
     */
    @Transactional
    void forgetEntry(UUID person, UUID entry) {
        dropEntry(person, entry);
        history.forgetEntry(person, entry, CLAIMS, clock.instant());
        noted.fire(new SubjectNoted(person));
    }

    /** The same without a trace in the history. */
    @Transactional
    void drop(UUID person, UUID docket) {
        rows.clear(Visibility.RESTRICTED);
        register.hold(List.of(person));
        facts.delete("personId = ?1 and docketId = ?2", person, docket);
    }

    /** The same without a trace in the history. */
    @Transactional
    void dropEntry(UUID person, UUID entry) {
        rows.clear(Visibility.RESTRICTED);
        register.hold(List.of(person));
        facts.delete(
                "personId = ?1 and entryId = ?2 and (kind in ?3 or kind = ?4 and word like ?5)",
                person,
                entry,
                CLAIMS,
                FactKind.CUSTODY,
                SubjectFact.DEAD + "%");
    }

    /** The States that persecute a person, with full sight. */
    @Transactional
    public PersecutingStates persecutingStates(UUID person) {
        rows.clear(Visibility.RESTRICTED);
        return PersecutingStates.of(facts.of(person, Visibility.RESTRICTED));
    }

    /** Whoever is accused in the same affair, with full sight; never the person. */
    @Transactional
    public Set<UUID> ofSameFrameworkCase(UUID person) {
        return ofSameFrameworkCase(person, Visibility.RESTRICTED);
    }

    /** Whoever is accused in the same affair, as far as a reader may know. */
    @Transactional
    public Set<UUID> ofSameFrameworkCase(UUID person, Visibility clearance) {
        rows.clear(clearance);
        return facts.ofSameFrameworkCase(person, clearance);
    }

    /** What held of these persons on a day, as far as a reader may know; one query. */
    @Transactional
    public List<SubjectFact> on(Collection<UUID> persons, LocalDate day, Visibility clearance) {
        rows.clear(clearance);
        return persons.isEmpty() ? List.of() : history.of(same.as(persons, clearance), day);
    }

    /** The next day on which something that was told already begins to hold. */
    @Transactional
    public Optional<LocalDate> nextChange(UUID person, LocalDate day) {
        rows.clear(Visibility.RESTRICTED);
        return history.nextAfter(same.as(person), day);
    }

    /** What a reader may know of a person; empty if that is nothing. */
    @Transactional
    Optional<SubjectProfile> profile(UUID person, Visibility clearance) {
        rows.clear(clearance);
        List<SubjectFact> known = facts.of(person, clearance);
        return known.isEmpty() ? Optional.empty() : Optional.of(SubjectProfile.of(person, known));
    }
}
