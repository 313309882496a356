package org.habeas.extradition.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dockets of a person and what they do to one another, as this reader may know it: an arrow
 * with an end that the reader may not know of is not there.
 *
 * @param knownAt set only when the reader asked for an instant
 */
public record EffectGraph(
        LocalDate asOf, @Nullable Instant knownAt, List<GraphNode> nodes, List<GraphEdge> edges) {

    public EffectGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    EffectGraph knownAt(@Nullable Instant asked) {
        return new EffectGraph(asOf, asked, nodes, edges);
    }
}
