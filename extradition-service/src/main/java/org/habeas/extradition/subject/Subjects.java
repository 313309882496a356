package org.habeas.extradition.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Register;
import org.habeas.platform.security.RowSecurity;

/** Keeps what this service must know of the persons its dockets are about. */
@ApplicationScoped
public class Subjects {
    private final SubjectFacts facts;
    private final RowSecurity rows;
    private final Register register;
    private final Event<SubjectChanged> changed;
    private final Clock clock;

    Subjects(
            SubjectFacts facts,
            RowSecurity rows,
            Register register,
            Event<SubjectChanged> changed,
            Clock clock) {
        this.facts = facts;
        this.rows = rows;
        this.register = register;
        this.changed = changed;
        this.clock = clock;
    }

    /** Notes what a docket tells now, in place of what it told before. */
    @Transactional
    public void note(SubjectFact fact) {
        rows.clear(Visibility.RESTRICTED);
        register.hold(List.of(fact.personId()));
        SubjectFactRow known = facts.findById(SubjectFactRow.id(fact));
        boolean isNew = known == null || known.update(fact, clock.instant());
        if (known == null) {
            facts.persist(new SubjectFactRow(fact, clock.instant()));
        }
        if (isNew && fact.kind().tellsOfPersecution()) {
            changed.fire(new SubjectChanged(fact.personId()));
        }
    }

    /** Everything a docket told of a person is no longer known. */
    @Transactional
    void forget(UUID person, UUID docket) {
        rows.clear(Visibility.RESTRICTED);
        register.hold(List.of(person));
        facts.delete("personId = ?1 and docketId = ?2", person, docket);
    }

    /** What an entry told is no longer known; what the docket's other entries tell comes anew. */
    @Transactional
    void forgetEntry(UUID person, UUID entry) {
        rows.clear(Visibility.RESTRICTED);
        register.hold(List.of(person));
        facts.delete(
                "personId = ?1 and entryId = ?2 and kind in ?3",
                person,
                entry,
                List.of(FactKind.CONVICTED_IN_ABSENTIA, FactKind.FOUND_PERSECUTING));
    }

    /** The States that persecute a person, with full sight. */
    @Transactional
    public PersecutingStates persecutingStates(UUID person) {
        rows.clear(Visibility.RESTRICTED);
        return PersecutingStates.of(facts.of(person));
    }

    /** What a reader may know of a person; empty if that is nothing. */
    @Transactional
    Optional<SubjectProfile> profile(UUID person, Visibility clearance) {
        rows.clear(clearance);
        List<SubjectFact> known = facts.of(person);
        return known.isEmpty() ? Optional.empty() : Optional.of(SubjectProfile.of(person, known));
    }
}
