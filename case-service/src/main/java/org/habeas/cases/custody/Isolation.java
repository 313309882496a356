package org.habeas.cases.custody;

import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A time apart within an episode; no status of its own.
 *
 * @param occurrences how often, if the source says it
 */
public record Isolation(
        IsolationKind isolation,
        @Nullable Integer occurrences,
        FuzzyDate on,
        UUID entry,
        @Nullable String claimedCause) {}
