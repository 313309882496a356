package org.habeas.advocacy.demand;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a demand was answered ({@code domain-model.md INV-A-07}): the event and the entry
 * behind it, or words.
 *
 * @param docketKind the noun of the path where the docket is, in whichever service
 * @param event the type of the event, such as {@code person-released}
 */
public record Evidence(
        @Nullable UUID eventId,
        @Nullable UUID docketId,
        @Nullable UUID entryId,
        @Nullable @Size(max = 100) String event,
        @Nullable @Size(max = 2000) String text,
        @Nullable @Pattern(regexp = "[a-z-]{1,60}") String docketKind) {
    /** Evidence whose docket is found by its id alone. */
    public Evidence(
            @Nullable UUID eventId,
            @Nullable UUID docketId,
            @Nullable UUID entryId,
            @Nullable String event,
            @Nullable String text) {
        this(eventId, docketId, entryId, event, text, null);
    }

    @Override
    public String toString() {
        return "Evidence[" + event + " " + entryId + "]";
    }
}
