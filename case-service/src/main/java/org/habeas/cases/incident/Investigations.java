package org.habeas.cases.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/** What other features ask about incidents that nobody has cleared up. */
@ApplicationScoped
public class Investigations {
    private static final Set<ViolationStatus> SETTLED =
            EnumSet.of(ViolationStatus.CONFIRMED_AS_VIOLATION, ViolationStatus.UNFOUNDED);

    private final Register register;
    private final IncidentKind kind;

    Investigations(Register register, IncidentKind kind) {
        this.register = register;
        this.kind = kind;
    }

    /** An incident that is not cleared up. */
    public record Open(UUID incidentId, @Nullable FuzzyDate since) {}

    /** The incidents of a person that an authority investigates, as far as this look may know. */
    public List<Open> openOf(UUID person, Lens lens) {
        return about(person, lens)
                .filter(look -> look.state().investigation() == InvestigationStatus.OPENED)
                .map(look -> new Open(look.id(), look.state().investigationSince()))
                .toList();
    }

    /**
     * The incidents in which the person died, and of which neither a judgment nor a mechanism has
     * said what they were, nor anybody that they were none.
     */
    public List<Open> unresolvedDeathsOf(UUID person, Lens lens) {
        return about(person, lens)
                .filter(look -> !SETTLED.contains(look.state().violationStatus()))
                .filter(look -> isDeathOf(person, look.state()))
                .map(look -> new Open(look.id(), look.state().since()))
                .toList();
    }

    private Stream<Look<IncidentHead, IncidentAct, IncidentState>> about(UUID person, Lens lens) {
        return register.about(kind, person, lens).stream();
    }

    private static boolean isDeathOf(UUID person, IncidentState state) {
        return state.acts()
                .filter(act -> act.type().isDeath())
                .flatMap(act -> act.victims().stream())
                .anyMatch(victim -> person.equals(victim.personId()));
    }
}
