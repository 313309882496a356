package org.habeas.extradition.limit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no last day, and between which days it lies as far as that can be said.
 *
 * @param reason as a code
 * @param words the same for people
 */
public record WhyNot(
        Reason reason,
        String words,
        @Nullable LocalDate earliestDue,
        @Nullable LocalDate latestDue) {

    /** Null if there is a last day. */
    public static @Nullable WhyNot of(Computed computed) {
        Reason reason = computed.reason();
        return reason == null
                ? null
                : new WhyNot(reason, reason.words(), computed.earliest(), computed.latest());
    }
}
