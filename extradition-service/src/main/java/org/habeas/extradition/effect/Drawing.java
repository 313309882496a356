package org.habeas.extradition.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.Node;
import org.habeas.extradition.reference.TreatyRegime;
import org.jspecify.annotations.Nullable;

/** One graph while it is drawn: only what the reader may know of gets into it. */
final class Drawing {
    private final UUID person;
    private final Lens lens;
    private final Function<UUID, @Nullable TreatyRegime> treaties;
    private final List<Edge> told;
    private final List<Bearing<?, ?, ?>> own;
    private final Map<UUID, Bearing<?, ?, ?>> dockets = new HashMap<>();
    private final Map<UUID, Entry<?>> entries = new HashMap<>();

    /**
     * Begins a drawing.
     *
     * @param treaties the treaty regime with that id, if it is one; they are public
     */
    Drawing(
            UUID person,
            List<Bearing<?, ?, ?>> dockets,
            Lens lens,
            Function<UUID, @Nullable TreatyRegime> treaties) {
        this.treaties = treaties;
        this.person = person;
        this.lens = lens;
        this.told = dockets.stream().flatMap(d -> d.edges().stream()).distinct().toList();
        this.own = dockets;
        add(dockets);
    }

    void add(List<Bearing<?, ?, ?>> more) {
        for (Bearing<?, ?, ?> docket : more) {
            dockets.put(docket.id(), docket);
            docket.entries().forEach(entry -> entries.put(entry.id(), entry));
        }
    }

    /** The dockets at the ends of edges that are about somebody else, or are none of ours. */
    Set<UUID> namedElsewhere() {
        return told.stream()
                .flatMap(Drawing::ends)
                .map(Node::docketId)
                .flatMap(Stream::ofNullable)
                .filter(id -> !dockets.containsKey(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<GraphEdge> edges() {
        return visible().map(GraphEdge::of).sorted(GraphEdge.ORDER).toList();
    }

    List<GraphNode> nodes() {
        return Stream.concat(own.stream().map(this::node), visible().flatMap(this::drawnEnds))
                .distinct()
                .sorted(GraphNode.ORDER)
                .toList();
    }

    private Stream<Edge> visible() {
        return told.stream()
                .filter(edge -> edge.entry() == null || entries.containsKey(edge.entry()))
                .filter(edge -> ends(edge).allMatch(end -> drawn(end) != null));
    }

    private static Stream<Node> ends(Edge edge) {
        return Stream.of(edge.from(), edge.to());
    }

    private Stream<GraphNode> drawnEnds(Edge edge) {
        return ends(edge).map(this::drawn).flatMap(Stream::ofNullable);
    }

    private @Nullable GraphNode drawn(Node end) {
        if (end.state() != null) {
            return GraphNode.ofState(end.state());
        }
        UUID docket = end.docketId();
        UUID entry = end.entryId();
        if (docket == null) {
            return null;
        }
        Bearing<?, ?, ?> known = dockets.get(docket);
        if (known == null) {
            return entry == null ? elsewhere(docket) : null;
        }
        return entry == null ? node(known) : node(docket, entry);
    }

    private @Nullable GraphNode node(UUID docket, UUID id) {
        Entry<?> entry = entries.get(id);
        return entry == null ? null : GraphNode.ofEntry(docket, entry);
    }

    /**
     * A treaty, or what we do not hold: that counts as of the strictest class, as it does where entries name it;
     * nobody else learns that it is.
     */
    private @Nullable GraphNode elsewhere(UUID docket) {
        TreatyRegime treaty = treaties.apply(docket);
        if (treaty != null) {
            return GraphNode.ofTreaty(treaty);
        }
        return lens.clearance() == Visibility.RESTRICTED ? GraphNode.elsewhere(docket) : null;
    }

    private GraphNode node(Bearing<?, ?, ?> docket) {
        return GraphNode.ofDocket(
                docket.id(),
                docket.kind(),
                docket.status(person),
                docket.since(),
                docket.opened(),
                docket.label(person));
    }
}
