package org.habeas.extradition.pending;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.deadline.Deadlines;
import org.habeas.extradition.effect.Bearing;
import org.habeas.extradition.effect.EffectGraph;
import org.habeas.extradition.effect.GraphEdge;
import org.habeas.extradition.effect.GraphNode;
import org.habeas.extradition.pending.Proceedings.Block;
import org.habeas.extradition.pending.Proceedings.Decision;
import org.habeas.extradition.pending.Proceedings.Due;

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

    /** What runs or has run out, the first to end first. */
    static List<Due> due(List<Bearing<?, ?, ?>> dockets, Deadlines deadlines, Lens lens) {
        return dockets.stream()
                .flatMap(d -> due(d.id(), d.limits(), deadlines, lens))
                .sorted(
                        comparing(Due::lastDay, nullsLast(naturalOrder()))
                                .thenComparing(Due::start, FuzzyDate.ORDER)
                                .thenComparing(Due::rule))
                .toList();
    }

    private static Stream<Due> due(
            UUID docket, List<TimeStart> limits, Deadlines deadlines, Lens lens) {
        return limits.stream()
                .filter(limit -> limits.stream().noneMatch(limit::isSucceededBy))
                .flatMap(limit -> due(docket, limit, deadlines, lens));
    }

    private static Stream<Due> due(UUID docket, TimeStart limit, Deadlines deadlines, Lens lens) {
        return deadlines
                .reckon(limit, lens.clearance(), lens.asOf())
                .map(reckoned ->
                        new Due(
                                limit.rule(),
                                docket,
                                limit.entry(),
                                limit.start(),
                                limit.state(),
                                limit.due(),
                                reckoned.rule().what(),
                                reckoned.rule().effect(),
                                reckoned.rule().confirmed(),
                                reckoned.state(),
                                reckoned.due(),
                                reckoned.whyNot()))
                .stream();
    }

    /** Only what rests on an entry that the reader may know of. */
    static List<Decision> reliable(List<Bearing<?, ?, ?>> dockets, UUID person) {
        return dockets.stream()
                .flatMap(docket -> reliable(docket, person))
                .sorted(comparing(Decision::on, FuzzyDate.ORDER).thenComparing(Decision::entryId))
                .toList();
    }

    private static Stream<Decision> reliable(Bearing<?, ?, ?> docket, UUID person) {
        Set<UUID> known = docket.entries().stream().map(Entry::id).collect(Collectors.toSet());
        return docket.reliable().stream()
                .filter(decision -> decision.concerns(person))
                .filter(decision -> known.contains(decision.entry()))
                .map(decision -> decision(docket.kind(), decision));
    }

    private static Decision decision(String kind, Reliable decision) {
        return new Decision(
                decision.docketId(),
                kind,
                decision.entry(),
                decision.state(),
                decision.body(),
                decision.on(),
                decision.isFinal(),
                decision.grounds(),
                decision.against());
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
