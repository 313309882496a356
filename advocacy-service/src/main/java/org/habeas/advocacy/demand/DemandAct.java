package org.habeas.advocacy.demand;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.AttributionKind;
import org.jspecify.annotations.Nullable;

/**
 * What can become of a demand; without a person it is said of every subject.
 *
 * <p>The order is the order within one day. Who is let go and arrested again on one day is held: to
 * show a prisoner as free is the worse mistake.
 */
public sealed interface DemandAct extends Act {
    /** The subject it is said of, or null for all. */
    default @Nullable UUID personId() {
        return null;
    }

    /** What shows it, if it was answered. */
    default @Nullable Evidence evidence() {
        return null;
    }

    /** A rule proposes to demand this; a person opens the demand or leaves it. */
    record Proposed() implements DemandAct {}

    /** Asked in public. */
    record Opened() implements DemandAct {}

    /** Met in part: bail instead of release, a milder charge instead of none. */
    record PartiallyMet(
            @Nullable UUID personId,
            @Nullable @Valid Evidence evidence,
            @Nullable @Size(max = 2000) String note)
            implements DemandAct {}

    /** Met. */
    record Met(@Nullable UUID personId, @Nullable @Valid Evidence evidence) implements DemandAct {}

    /**
     * An addressee refused, or a hostile demand failed.
     *
     * @param recipientId the office that refused
     */
    record Rejected(
            @Nullable UUID personId,
            @Nullable @Size(max = 300) String by,
            @Nullable @Valid Evidence evidence,
            @Nullable UUID recipientId)
            implements DemandAct {}

    /** What had been gained was lost again; the earlier outcome stays in the record. */
    record Reopened(@Nullable UUID personId, @Nullable @Valid Evidence evidence)
            implements DemandAct {}

    /** Events left it without an object: death, rendition. */
    record Overtaken(@Nullable UUID personId, @Nullable @Valid Evidence evidence)
            implements DemandAct {}

    /** No longer asked. */
    record Withdrawn(@Nullable UUID personId, @Nullable @Size(max = 2000) String reason)
            implements DemandAct {}

    /** One more restriction of those that the demand wants lifted. */
    record RestrictionFound(UUID personId, @Valid ListedRestriction restriction)
            implements DemandAct {}

    /**
     * Somebody says why the demand was answered as it was: a claim of theirs, never a fact ({@code
     * domain-model.md INV-A-05}).
     *
     * @param turn the entry of the answer that is explained
     */
    record CauseClaimed(
            @Nullable UUID personId,
            @Size(min = 1, max = 2000) String text,
            AttributionKind by,
            @Nullable @Size(max = 300) String name,
            @Nullable UUID turn)
            implements DemandAct {}
}
