package org.habeas.cases.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.SensitivityFlag;
import org.jspecify.annotations.Nullable;

/**
 * One evidence item.
 *
 * @param sourceId the source document that it belongs to or was found through
 * @param title in neutral words
 * @param sensitivity what is known from the start; more can be added by an entry
 */
record EvidenceHead(
        @Size(max = 50) List<UUID> personIds,
        @Nullable UUID incidentId,
        @Nullable UUID proceedingId,
        @Nullable UUID sourceId,
        EvidenceType type,
        @NotBlank @Size(max = 200) String title,
        List<SensitivityFlag> sensitivity) {
    /** Whether no copy of it may ever be shown, whatever else becomes known. */
    boolean forbidsRelease() {
        return type == EvidenceType.MEDICAL_REPORT || SensitivityFlag.forbidsRelease(sensitivity);
    }

    @Override
    public String toString() {
        return "EvidenceHead[" + type + "]";
    }
}
