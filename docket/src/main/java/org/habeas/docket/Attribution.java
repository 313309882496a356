package org.habeas.docket;

import org.jspecify.annotations.Nullable;

/** Who says it inside the source; {@code via} is the next link of a hearsay chain. */
public record Attribution(AttributionKind by, @Nullable String name, @Nullable Attribution via) {
    @Override
    public String toString() {
        return "Attribution[" + by + "]";
    }
}
