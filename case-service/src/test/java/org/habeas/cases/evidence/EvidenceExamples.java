package org.habeas.cases.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.SensitivityFlag;
import org.habeas.docket.AttributionKind;

/** One of each act, of invented items. */
final class EvidenceExamples {
    private EvidenceExamples() {}

    static final String COPY_HASH = "c".repeat(64);
    static final String OTHER_HASH = "d".repeat(64);

    static final EvidenceAct CAPTURED =
            new EvidenceAct.Captured(null, "Agency / Ann Example", "camera");
    static final EvidenceAct SEIZED = new EvidenceAct.Seized("police", "protocol 1");
    static final EvidenceAct RECEIVED =
            new EvidenceAct.Received(AttributionKind.COUNSEL, "by hand", null);
    static final EvidenceAct ORIGINAL = attached(FileVariant.ORIGINAL, "a".repeat(64));
    static final EvidenceAct WORKING = attached(FileVariant.WORKING, "b".repeat(64));
    static final EvidenceAct COPY = attached(FileVariant.PUBLISHED, COPY_HASH);
    static final EvidenceAct OTHER_COPY = attached(FileVariant.PUBLISHED, OTHER_HASH);
    static final EvidenceAct TRANSFERRED =
            new EvidenceAct.CustodyTransferred("counsel", "archive", "safe-keeping", true);
    static final EvidenceAct VERIFIED =
            new EvidenceAct.Verified(
                    FileVariant.ORIGINAL, "a".repeat(64), Verification.MATCHES, "somebody");
    static final EvidenceAct EXAMINED =
            new EvidenceAct.Examined(
                    IstanbulConsistency.HIGHLY_CONSISTENT, "forensic physician", null);
    static final EvidenceAct DISPUTED = new EvidenceAct.Disputed("planted", "the subject");
    static final EvidenceAct DESTROYED = new EvidenceAct.Destroyed("police", "footage deleted");
    static final EvidenceAct FLAGGED =
            new EvidenceAct.Flagged(List.of(SensitivityFlag.PRIVATE_PERSON));
    static final EvidenceAct FLAGGED_MINOR =
            new EvidenceAct.Flagged(List.of(SensitivityFlag.MINOR));
    static final EvidenceAct RELEASED = released(COPY_HASH);
    static final EvidenceAct OTHER_RELEASED = released(OTHER_HASH);
    static final EvidenceAct WITHDRAWN =
            new EvidenceAct.PublishedCopyWithdrawn(null, "asked for by the family");

    static final List<EvidenceAct> ALL =
            List.of(
                    CAPTURED,
                    SEIZED,
                    RECEIVED,
                    ORIGINAL,
                    TRANSFERRED,
                    VERIFIED,
                    EXAMINED,
                    DISPUTED,
                    DESTROYED,
                    FLAGGED,
                    RELEASED,
                    WITHDRAWN);

    static EvidenceAct attached(FileVariant variant, String sha256) {
        return new EvidenceAct.Attached(
                UUID.nameUUIDFromBytes(sha256.getBytes(StandardCharsets.US_ASCII)),
                variant,
                sha256,
                "image/jpeg",
                1000,
                null,
                null);
    }

    static EvidenceAct released(String sha256) {
        return new EvidenceAct.PublishedCopyReleased(
                sha256, "A street", "Agency / Ann Example", List.of(), "consent to publish");
    }

    static EvidenceHead head(EvidenceType type, SensitivityFlag... flags) {
        return new EvidenceHead(List.of(), null, null, null, type, "an item", List.of(flags));
    }
}
