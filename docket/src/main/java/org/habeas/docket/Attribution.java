package org.habeas.docket;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who says it inside the source; {@code via} is the next link of a hearsay chain.
 *
 * @param personId the docket of the person who says it
 * @param organisationId the docket of the organisation that says it
 */
public record Attribution(
        AttributionKind by,
        @Nullable String name,
        @Nullable Attribution via,
        @Nullable UUID personId,
        @Nullable UUID organisationId) {

    /** Somebody who has no docket. */
    public Attribution(AttributionKind by, @Nullable String name, @Nullable Attribution via) {
        this(by, name, via, null, null);
    }

    @Override
    public String toString() {
        return "Attribution[" + by + "]";
    }
}
