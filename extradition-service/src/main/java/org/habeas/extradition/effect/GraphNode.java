package org.habeas.extradition.effect;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.Node;
import org.habeas.extradition.reference.TreatyRegime;
import org.jspecify.annotations.Nullable;

/**
 * A docket, an entry of one such as a decision, or a State.
 *
 * @param kind of the docket; {@code entry}, {@code state}, {@code treaty-regime}, or {@code
 *     elsewhere} for a docket that another service holds
 * @param status of the docket for this person; the act of an entry
 * @param since the date of the newest entry that the status rests on; the date of an entry
 * @param opened the date of the first entry of the docket
 * @param label codes, such as the States between which it is
 */
public record GraphNode(
        String id,
        String kind,
        @Nullable String status,
        @Nullable FuzzyDate since,
        @Nullable FuzzyDate opened,
        SortedMap<String, List<String>> label,
        @Nullable UUID docketId,
        @Nullable UUID entryId,
        @Nullable String state) {

    static final Comparator<GraphNode> ORDER =
            comparing(GraphNode::kind).thenComparing(GraphNode::id);

    static String id(Node node) {
        if (node.state() != null) {
            return node.state();
        }
        return String.valueOf(node.entryId() == null ? node.docketId() : node.entryId());
    }

    static GraphNode ofDocket(
            UUID id,
            String kind,
            String status,
            @Nullable FuzzyDate since,
            @Nullable FuzzyDate opened,
            Map<String, List<String>> label) {
        return new GraphNode(
                id.toString(), kind, status, since, opened, new TreeMap<>(label), id, null, null);
    }

    static GraphNode ofEntry(UUID docket, Entry<?> entry) {
        return new GraphNode(
                entry.id().toString(),
                "entry",
                entry.act().kind(),
                entry.on(),
                null,
                new TreeMap<>(),
                docket,
                entry.id(),
                null);
    }

    static GraphNode ofState(String state) {
        return new GraphNode(state, "state", null, null, null, new TreeMap<>(), null, null, state);
    }

    /** A treaty between two States, with its instrument as the label. */
    static GraphNode ofTreaty(TreatyRegime treaty) {
        return new GraphNode(
                treaty.id().toString(),
                "treaty-regime",
                null,
                null,
                treaty.from(),
                new TreeMap<>(
                        Map.of(
                                "instrument",
                                List.of(treaty.instrument()),
                                "states",
                                treaty.states())),
                null,
                null,
                null);
    }

    /** A docket of another service, of which no more is known here than that it is. */
    static GraphNode elsewhere(UUID docket) {
        return new GraphNode(
                docket.toString(),
                "elsewhere",
                null,
                null,
                null,
                new TreeMap<>(),
                docket,
                null,
                null);
    }
}
