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
 */
public record SentenceComponent(
        SentenceComponentType type,
        @Nullable LegalDuration duration,
        @Nullable @Size(max = 200) String sourceTerm,
        @Nullable PrisonRegime regime,
        @Nullable ConfiscationScope scope,
        @Nullable BannedActivity activity) {}
