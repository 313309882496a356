package org.habeas.extradition.effect;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import java.util.Comparator;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.jspecify.annotations.Nullable;

/**
 * One arrow.
 *
 * @param from the id of a node
 * @param to the id of a node
 * @param entryId the entry that made it; null if the head of its docket says so
 * @param rule the rule that made it; null if somebody recorded it
 * @param until when it ended; null while it holds
 */
public record GraphEdge(
        EdgeType type,
        String from,
        String to,
        @Nullable UUID entryId,
        @Nullable String rule,
        @Nullable FuzzyDate since,
        @Nullable FuzzyDate until) {

    static final Comparator<GraphEdge> ORDER =
            comparing(GraphEdge::type)
                    .thenComparing(GraphEdge::from)
                    .thenComparing(GraphEdge::to)
                    .thenComparing(GraphEdge::entryId, nullsFirst(Comparator.naturalOrder()));

    static GraphEdge of(Edge edge) {
        return new GraphEdge(
                edge.type(),
                GraphNode.id(edge.from()),
                GraphNode.id(edge.to()),
                edge.entry(),
                edge.rule(),
                edge.since(),
                edge.until());
    }

    /** Whether it still holds. */
    public boolean holds() {
        return until == null;
    }
}
