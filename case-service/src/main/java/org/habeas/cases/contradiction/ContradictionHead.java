package org.habeas.cases.contradiction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The question to which sources give different answers, and about whom. */
public record ContradictionHead(
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        @NotBlank @Size(max = 300) String question,
        ContradictionType type) {}
