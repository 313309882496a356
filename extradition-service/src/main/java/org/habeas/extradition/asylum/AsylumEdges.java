package org.habeas.extradition.asylum;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** What the decisions on an application do to each other, rest on, and are disturbed by. */
final class AsylumEdges {
    private final UUID docket;
    private final List<Edge> edges = new ArrayList<>();

    private AsylumEdges(UUID docket) {
        this.docket = docket;
    }

    /** Applicants who were decided together share their arrows. */
    static List<Edge> of(Look<AsylumHead, AsylumAct, AsylumState> look) {
        AsylumEdges found = new AsylumEdges(look.id());
        for (Claim claim : look.state().applicants()) {
            claim.decisions().forEach(found::of);
            claim.remedies().forEach(found::of);
            claim.protections().forEach(found::of);
            claim.interferences().forEach(found::of);
        }
        return found.edges.stream().distinct().toList();
    }

    private void of(Decision decision) {
        UUID entry = decision.entry();
        if (decision.annuls() != null) {
            add(EdgeType.ANNULS, entry, Node.entry(docket, decision.annuls()), decision.on(), null);
        }
        decision.basedOn()
                .forEach(id -> add(EdgeType.BASED_ON, entry, Node.docket(id), decision.on(), null));
    }

    private void of(Remedy remedy) {
        if (remedy.against() != null) {
            Node decision = Node.entry(docket, remedy.against());
            add(
                    EdgeType.CHALLENGES,
                    remedy.entry(),
                    decision,
                    remedy.lodgedOn(),
                    remedy.outcomeOn());
        }
    }

    /** It protects because of the danger in a State. */
    private void of(Protection protection) {
        Shelter.End end = protection.end();
        for (String state : protection.againstStates()) {
            add(
                    EdgeType.BASED_ON,
                    protection.entry(),
                    Node.state(state),
                    protection.since(),
                    end == null ? null : end.on());
        }
    }

    private void of(Interference incident) {
        edges.add(
                new Edge(
                        EdgeType.INTERFERES_WITH,
                        Node.docket(incident.incidentId()),
                        Node.docket(docket),
                        incident.entry(),
                        null,
                        incident.on(),
                        null));
    }

    private void add(
            EdgeType type, UUID entry, Node to, FuzzyDate since, @Nullable FuzzyDate until) {
        edges.add(new Edge(type, Node.entry(docket, entry), to, entry, null, since, until));
    }
}
