package org.habeas.cases.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.cases.huridocs.ActType;
import org.habeas.cases.incident.IncidentAct.ActCommitted;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Incidents that rules propose: a docket for staff, whose entry waits for a person. It changes no
 * state, so that no list by acts, no statistics and no event has it as a fact.
 */
@ApplicationScoped
public class ProposedIncidents {
    private final Register register;
    private final IncidentKind kind;

    ProposedIncidents(Register register, IncidentKind kind) {
        this.register = register;
        this.kind = kind;
    }

    /**
     * Proposes that the refusal of a visit was an incident. The same refusal has one docket; where
     * a person has decided, nothing is proposed again.
     *
     * @param person who was to be visited, or null of a group
     * @return the docket
     */
    @Transactional
    public UUID deniedVisit(
            @Nullable UUID person,
            @Nullable String state,
            FuzzyDate on,
            Visibility visibility,
            Cause cause,
            Provenance source) {
        Cause refusal =
                new Cause(cause.rule(), null, cause.service(), cause.docketId(), cause.entryId());
        UUID id = Register.derived(refusal, cause.docketId(), "incident " + person);
        Visibility least = visibility.and(Visibility.CONFIDENTIAL);
        register.openAsEffect(kind, id, head(person, state), least, cause);
        if (isOpen(id)) {
            register.propose(kind, id, act(person), on, least, cause, List.of(source));
        }
        return id;
    }

    /** Nobody has decided, and no proposal waits. */
    private boolean isOpen(UUID id) {
        Optional<Look<IncidentHead, IncidentAct, IncidentState>> incident =
                register.one(kind, id, register.today(Visibility.RESTRICTED));
        List<Entry<IncidentAct>> entries = incident.map(Look::history).orElse(List.of());
        return entries.stream()
                .allMatch(entry -> entry.cause() != null && entry.retractedAt() != null);
    }

    private static IncidentHead head(@Nullable UUID person, @Nullable String state) {
        return new IncidentHead(
                "Refusal of a visit",
                null,
                state == null ? null : new IncidentPlace(state, null, null),
                null,
                null,
                List.of(),
                person == null ? List.of() : List.of(person));
    }

    private static ActCommitted act(@Nullable UUID person) {
        Involvement victim =
                new Involvement(
                        InvolvementRole.VICTIM,
                        person,
                        null,
                        person == null ? "those whom the mission asked to see" : null,
                        null,
                        null,
                        null);
        return new ActCommitted(
                "denied-visit",
                ActType.DENIAL_OF_VISIT,
                null,
                List.of(),
                List.of(victim),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                "A visit was refused.",
                null,
                List.of());
    }
}
