package org.habeas.cases.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.habeas.docket.Visibility;

/** What other features ask about one incident. */
@ApplicationScoped
public class Incidents {
    private final IncidentKind kind;

    Incidents(IncidentKind kind) {
        this.kind = kind;
    }

    /** Who may know that there is such an incident; nobody but RESTRICTED if we do not know it. */
    public Visibility classOf(UUID incident) {
        return kind.classOf(incident);
    }
}
