package org.habeas.cases.prosecution;

import jakarta.validation.constraints.Size;
import org.habeas.cases.custody.PrisonRegime;
import org.habeas.docket.LegalDuration;
import org.jspecify.annotations.Nullable;

/**
 * One part of a sentence.
 *
 * @param sourceTerm the legal word as printed: "restraint of liberty", "restriction of freedom"
 * @param scope of a confiscation
 * @param activity of a ban
 * @param amount of a fine, as printed: "200 monthly calculation indices"
 */
public record SentenceComponent(
        SentenceComponentType type,
        @Nullable LegalDuration duration,
        @Nullable @Size(max = 200) String sourceTerm,
        @Nullable PrisonRegime regime,
        @Nullable ConfiscationScope scope,
        @Nullable BannedActivity activity,
        @Nullable @Size(max = 100) String amount) {

    /** Whether it is served day by day, so that it has an end. */
    boolean isServed() {
        return type == SentenceComponentType.IMPRISONMENT
                || type == SentenceComponentType.RESTRICTION_OF_LIBERTY;
    }
}
