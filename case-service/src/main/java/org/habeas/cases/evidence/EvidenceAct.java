package org.habeas.cases.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.SensitivityFlag;
import org.habeas.docket.Act;
import org.habeas.docket.AttributionKind;
import org.jspecify.annotations.Nullable;

/**
 * What may be entered about an evidence item ({@code domain-model.md B.1.1, D.1}). The order of the
 * records is the order in which they happen on one day.
 */
sealed interface EvidenceAct extends Act {
    /**
     * The picture was taken, the recording made, the page saved.
     *
     * @param credit as it is to be printed
     */
    record Captured(
            @Nullable @Size(max = 200) String by,
            @Nullable @Size(max = 200) String credit,
            @Nullable @Size(max = 200) String device)
            implements EvidenceAct {}

    /**
     * An authority took it away.
     *
     * @param protocol the paper that says so, if there is one
     */
    record Seized(@NotBlank @Size(max = 200) String by, @Nullable @Size(max = 300) String protocol)
            implements EvidenceAct {}

    /**
     * It came to us.
     *
     * @param from in which role somebody gave it
     * @param method how it travelled
     * @param originalName the name of the file as it came
     */
    record Received(
            AttributionKind from,
            @Nullable @Size(max = 300) String method,
            @Nullable @Size(max = 300) String originalName)
            implements EvidenceAct {}

    /**
     * A file of it is in the store; only sending the file in records this.
     *
     * @param file the id under which the store keeps it
     * @param sha256 in 64 hexadecimal digits, computed from the bytes as they came
     * @param size in bytes
     * @param madeFrom of a copy that was made here
     * @param reason why that copy was made
     */
    record Attached(
            UUID file,
            FileVariant variant,
            String sha256,
            String mediaType,
            long size,
            @Nullable FileVariant madeFrom,
            @Nullable @Size(max = 500) String reason)
            implements EvidenceAct {}

    /** Another has it in hand: one link of the chain of custody. */
    record CustodyTransferred(
            @NotBlank @Size(max = 200) String from,
            @NotBlank @Size(max = 200) String to,
            @Nullable @Size(max = 500) String reason,
            @Nullable Boolean sealed)
            implements EvidenceAct {}

    /** The stored bytes were read and hashed again; only doing so records this. */
    record Verified(
            FileVariant variant,
            @Nullable String sha256,
            Verification result,
            @Nullable @Size(max = 200) String by)
            implements EvidenceAct {}

    /**
     * A qualified examiner compared findings with what is alleged (Istanbul Protocol).
     *
     * @param examinerQualification without which it is nobody's finding
     */
    record Examined(
            IstanbulConsistency istanbulConsistency,
            @Nullable @Size(max = 300) String examinerQualification,
            @Nullable @Size(max = 1000) String conclusion)
            implements EvidenceAct {}

    /** Somebody says that it is not what it seems, such as planted. */
    record Disputed(@NotBlank @Size(max = 1000) String reason, @NotBlank @Size(max = 200) String by)
            implements EvidenceAct {}

    /** It was destroyed or deleted, wherever that was; what we hold stays. */
    record Destroyed(@Nullable @Size(max = 200) String by, @Nullable @Size(max = 500) String reason)
            implements EvidenceAct {}

    /** It shows more than was known; what may never be public is taken back at once. */
    record Flagged(@NotEmpty List<SensitivityFlag> sensitivity) implements EvidenceAct {}

    /**
     * A reviewer gives out the published copy, with the words that everybody may read.
     *
     * @param sha256 of the copy that the reviewer has looked at
     * @param title neutral
     * @param personIds whom it shows or concerns, as far as that may be known
     * @param reason why it may be shown; not published
     */
    record PublishedCopyReleased(
            @NotBlank @Size(max = 64) String sha256,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 200) String credit,
            @Size(max = 50) List<UUID> personIds,
            @NotBlank @Size(max = 1000) String reason)
            implements EvidenceAct {}

    /**
     * It is no longer given out.
     *
     * @param sha256 of the copy that is meant; the one that is out if left out
     */
    record PublishedCopyWithdrawn(
            @Nullable @Size(max = 64) String sha256, @NotBlank @Size(max = 1000) String reason)
            implements EvidenceAct {}
}
