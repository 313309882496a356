package org.habeas.advocacy.mission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.habeas.platform.register.Projection;

/** The list of visits can be computed again from the missions. */
@ApplicationScoped
class VisitProjection implements Projection {
    private final Missions kind;
    private final VisitRows visits;

    VisitProjection(Missions kind, VisitRows visits) {
        this.kind = kind;
        this.visits = visits;
    }

    @Override
    public List<String> tables() {
        return List.of("visit");
    }

    @Override
    public Set<String> kinds() {
        return Set.of(kind.name());
    }

    @Override
    public void fill(String name, UUID mission) {
        visits.write(kind, mission);
    }
}
