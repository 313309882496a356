package org.habeas.extradition.bearing;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * One arrow between two things.
 *
 * @param entry the entry that made it; null if the head of its docket says so
 * @param rule the rule that made it, such as {@code R-01}; null if somebody recorded it
 * @param since when it began, as far as told
 * @param until when it ended; null while it holds
 */
public record Edge(
        EdgeType type,
        Node from,
        Node to,
        @Nullable UUID entry,
        @Nullable String rule,
        @Nullable FuzzyDate since,
        @Nullable FuzzyDate until) {

    /** What the head of a docket says of another. */
    public static Edge ofHead(EdgeType type, UUID from, Node to) {
        return new Edge(type, Node.docket(from), to, null, null, null, null);
    }
}
