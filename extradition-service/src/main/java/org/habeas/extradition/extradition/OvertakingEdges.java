package org.habeas.extradition.extradition;

import java.util.List;
import java.util.Objects;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.platform.register.Look;

/** the incidents and requests that overtook this request. */
final class OvertakingEdges {
    private OvertakingEdges() {}

    static List<Edge> of(Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look) {
        return look.folded().applied().stream()
                .filter(RenditionOvertakesExtraditions::isEffect)
                .map(entry -> edge(look, entry))
                .toList();
    }

    private static Edge edge(
            Look<ExtraditionHead, ExtraditionAct, ExtraditionState> look,
            Entry<ExtraditionAct> entry) {
        Cause cause = Objects.requireNonNull(entry.cause());
        return new Edge(
                EdgeType.OVERTAKES,
                Node.docket(cause.docketId()),
                Node.docket(look.id()),
                entry.id(),
                cause.rule(),
                entry.on(),
                null);
    }
}
