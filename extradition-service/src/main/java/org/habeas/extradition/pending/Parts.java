package org.habeas.extradition.pending;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.effect.EffectGraph;
import org.habeas.extradition.effect.GraphEdge;
import org.habeas.extradition.effect.GraphNode;
import org.habeas.extradition.pending.Proceedings.Block;

/** The parts of the answer beside what is pending where. */
final class Parts {
    private static final Set<EdgeType> BLOCKING = Set.of(EdgeType.SUSPENDS, EdgeType.BARS);

    private Parts() {}

    /** What holds now; the graph has what held before, too. */
    static List<Block> blocks(EffectGraph graph) {
        Map<String, GraphNode> nodes =
                graph.nodes().stream()
                        .collect(Collectors.toMap(GraphNode::id, Function.identity()));
        return graph.edges().stream()
                .filter(edge -> BLOCKING.contains(edge.type()) && edge.holds())
                .map(edge -> block(edge, nodes))
                .toList();
    }

    private static Block block(GraphEdge edge, Map<String, GraphNode> nodes) {
        return new Block(
                edge.type(),
                Objects.requireNonNull(nodes.get(edge.from())),
                Objects.requireNonNull(nodes.get(edge.to())),
                edge.entryId(),
                edge.rule(),
                edge.since());
    }

    /** How dangerous it is and what has to be done is told to staff only. */
    static SortedMap<String, String> links(UUID person, boolean isStaff) {
        SortedMap<String, String> links = new TreeMap<>();
        links.put("self", "/v1/persons/" + person + "/proceedings");
        links.put("effects", "/v1/persons/" + person + "/effects");
        if (isStaff) {
            links.put("tasks", "/v1/tasks?person_id=" + person);
            links.put("risk", "/v1/risk-assessments?person_id=" + person);
        }
        return links;
    }
}
