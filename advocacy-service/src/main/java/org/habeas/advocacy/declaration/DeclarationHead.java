package org.habeas.advocacy.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What was tabled, where.
 *
 * @param declaredSignatoryCount as printed; never corrected down to the list (INV-A-03)
 */
record DeclarationHead(
        @Size(min = 1, max = 300) String assembly,
        @Nullable UUID assemblyId,
        @Nullable @Size(max = 100) String documentNumber,
        @Size(min = 1, max = 1000) String title,
        @Nullable FuzzyDate tabledOn,
        @Nullable @PositiveOrZero Integer declaredSignatoryCount,
        @Size(max = 500) List<UUID> subjects,
        @Nullable @Valid Reiterated reiterates,
        @Nullable @Valid RelatedVote relatedVote) {

    /** The declaration whose message it repeats; the source may not say which one. */
    record Reiterated(
            @Nullable UUID declarationId,
            @Nullable @Size(max = 500) String description,
            boolean unidentified) {}

    /** A vote that it wants to influence. */
    record RelatedVote(
            @Size(min = 1, max = 500) String subject,
            @Nullable FuzzyDate scheduledFor,
            @Nullable @Size(max = 500) String result) {}

    DeclarationHead {
        subjects = List.copyOf(subjects);
    }

    @Override
    public String toString() {
        return "DeclarationHead[" + documentNumber + "]";
    }
}
