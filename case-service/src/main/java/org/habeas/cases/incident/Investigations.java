package org.habeas.cases.incident;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** What other features ask about incidents that nobody has cleared up. */
public final class Investigations {
    private static final Set<ViolationStatus> SETTLED =
            EnumSet.of(ViolationStatus.CONFIRMED_AS_VIOLATION, ViolationStatus.UNFOUNDED);

    private Investigations() {}

    /** Whether an authority investigates it. */
    public static boolean isOpen(IncidentState incident) {
        return incident.investigation() == InvestigationStatus.OPENED;
    }

    /**
     * Whether one of these persons died in it, and neither a judgment nor a mechanism has said what
     * it was, nor anybody that it was none.
     */
    public static boolean isUnresolvedDeath(Collection<UUID> persons, IncidentState incident) {
        return !SETTLED.contains(incident.violationStatus())
                && incident.acts()
                        .filter(act -> act.type().isDeath())
                        .flatMap(act -> act.victims().stream())
                        .anyMatch(victim -> persons.contains(victim.personId()));
    }
}
