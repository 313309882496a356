package org.habeas.advocacy.sanctions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a proposal; the order is the order within one day. No act has a place for an
 * address, a number or a date of birth of a target (INV-A-10).
 */
public sealed interface SanctionsAct extends Act {
    /** Published. */
    record Proposed() implements SanctionsAct {}

    /**
     * Somebody is named as a target: as printed, for what is alleged only.
     *
     * @param office the public office by which they are named
     */
    record TargetNamed(
            @Size(min = 1, max = 300) @Pattern(regexp = "[^0-9@]*") String nameAsPrinted,
            @Nullable UUID personId,
            @Nullable @Size(max = 300) @Pattern(regexp = "(?!.*\\d{4})[^@]*") String office,
            @Nullable @State String state)
            implements SanctionsAct {
        @Override
        public String toString() {
            return "TargetNamed[" + state + "]";
        }
    }

    /** An addressee takes it up. */
    record UnderConsideration(@Nullable @Size(max = 300) String by) implements SanctionsAct {}

    /** An addressee decides against it. */
    record Rejected(@Nullable @Size(max = 300) String by, @Nullable @Size(max = 2000) String reason)
            implements SanctionsAct {}

    /**
     * A legal act imposes it, on everybody proposed or on one target.
     *
     * @param targetId the entry that names the target, or null if it was adopted as proposed
     */
    record Adopted(
            @Nullable @Size(max = 300) String by,
            @Nullable @Size(max = 500) String instrument,
            @Nullable UUID targetId,
            @Nullable @Valid Listing listing)
            implements SanctionsAct {}

    /** It ends, for everybody or for one target. */
    record Lifted(
            @Nullable @Size(max = 300) String by,
            @Nullable @Size(max = 500) String instrument,
            @Nullable UUID targetId,
            @Nullable @Valid Listing listing)
            implements SanctionsAct {}

    /** What a target says to it; everybody alleged to have done something may (E.4.9). */
    record Replied(@Nullable UUID targetId, @Size(min = 1, max = 4000) String text)
            implements SanctionsAct {
        @Override
        public String toString() {
            return "Replied[" + targetId + "]";
        }
    }
}
