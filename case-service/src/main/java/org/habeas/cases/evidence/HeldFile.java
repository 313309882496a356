package org.habeas.cases.evidence;

import java.util.UUID;
import org.habeas.cases.evidence.EvidenceAct.Attached;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that the store keeps.
 *
 * @param verified what the last look at the stored bytes showed, and when
 */
record HeldFile(
        UUID file,
        FileVariant variant,
        String sha256,
        String mediaType,
        long size,
        @Nullable Verification verified,
        @Nullable FuzzyDate verifiedOn) {
    static HeldFile of(Attached attached) {
        return new HeldFile(
                attached.file(),
                attached.variant(),
                attached.sha256(),
                attached.mediaType(),
                attached.size(),
                null,
                null);
    }

    HeldFile verified(Verification result, FuzzyDate on) {
        return new HeldFile(file, variant, sha256, mediaType, size, result, on);
    }
}
