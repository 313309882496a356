package org.habeas.extradition.extradition;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.extradition.extradition.ExtraditionAct.BarProposed;
import org.habeas.extradition.extradition.Obstacles.Bar;
import org.habeas.extradition.extradition.Obstacles.Suspension;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** What a proceeding does to other matters, and what they do to it. */
final class ExtraditionEdges {
    private final Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look;
    private final List<Edge> edges = new ArrayList<>();

    private ExtraditionEdges(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        this.look = look;
    }

    static List<Edge> of(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        ExtraditionEdges found = new ExtraditionEdges(look);
        found.head();
        found.obstacles();
        look.state().decisions().forEach(found::decision);
        return List.copyOf(found.edges);
    }

    private void head() {
        ExtraditionHead head = look.head();
        ofHead(EdgeType.REPEATS, head.repeatOf());
        head.concurrentWith().forEach(id -> ofHead(EdgeType.CONCURRENT_WITH, id));
        ofHead(EdgeType.BASED_ON, head.treatyRegimeId());
        if (head.instigatingState() != null) {
            edges.add(
                    Edge.ofHead(
                            EdgeType.INSTIGATED_BY,
                            look.id(),
                            Node.state(head.instigatingState())));
        }
    }

    private void ofHead(EdgeType type, @Nullable UUID to) {
        if (to != null) {
            edges.add(Edge.ofHead(type, look.id(), Node.docket(to)));
        }
    }

    private void obstacles() {
        Obstacles all = look.state().obstacles();
        Stream.concat(all.endedSuspensions().stream(), all.suspensions().stream())
                .forEach(this::suspension);
        Stream.concat(all.endedBars().stream(), all.bars().stream()).forEach(this::bar);
    }

    private void suspension(Suspension told) {
        stands(
                EdgeType.SUSPENDS,
                told.linkId(),
                told.entry(),
                rule(told.entry()),
                told.from(),
                told.to());
    }

    /** A bar that staff confirmed comes from the rule that proposed it. */
    private void bar(Bar told) {
        String rule =
                look.folded().applied().stream()
                        .filter(e ->
                                e.act() instanceof BarProposed proposed
                                        && told.is(proposed.ground(), proposed.linkId()))
                        .flatMap(e -> Stream.ofNullable(rule(e.id())))
                        .findFirst()
                        .orElse(rule(told.entry()));
        stands(EdgeType.BARS, told.linkId(), told.entry(), rule, told.from(), told.to());
    }

    private void stands(
            EdgeType type,
            @Nullable UUID link,
            UUID entry,
            @Nullable String rule,
            FuzzyDate since,
            @Nullable FuzzyDate until) {
        Node from = link == null ? Node.entry(look.id(), entry) : Node.docket(link);
        edges.add(new Edge(type, from, Node.docket(look.id()), entry, rule, since, until));
    }

    private void decision(Ruling ruling) {
        Node from = Node.entry(look.id(), ruling.entry());
        ruling.reliesOn().forEach(id -> edge(EdgeType.RELIES_ON, from, Node.docket(id), ruling));
        look.state().decisions().stream()
                .filter(fallen -> ruling.entry().equals(fallen.annulledBy()))
                .forEach(fallen ->
                        edge(EdgeType.ANNULS, from, Node.entry(look.id(), fallen.entry()), ruling));
    }

    private void edge(EdgeType type, Node from, Node to, Ruling ruling) {
        edges.add(new Edge(type, from, to, ruling.entry(), null, ruling.on(), null));
    }

    private @Nullable String rule(UUID entry) {
        return look.folded().applied().stream()
                .filter(e -> e.id().equals(entry))
                .map(Entry::cause)
                .flatMap(Stream::ofNullable)
                .map(Cause::rule)
                .findFirst()
                .orElse(null);
    }
}
