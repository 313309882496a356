package org.habeas.extradition.bearing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An end of an edge: a docket, one entry of a docket (such as a decision), or a State.
 *
 * @param docketId null for a State
 * @param state ISO 3166-1 alpha-2, null for a docket
 */
public record Node(@Nullable UUID docketId, @Nullable UUID entryId, @Nullable String state) {

    public static Node docket(UUID id) {
        return new Node(id, null, null);
    }

    public static Node entry(UUID docket, UUID entry) {
        return new Node(docket, entry, null);
    }

    public static Node state(String state) {
        return new Node(null, null, state);
    }
}
