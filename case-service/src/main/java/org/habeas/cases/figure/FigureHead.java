package org.habeas.cases.figure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * What is counted. A figure names no person.
 *
 * @param scope of which group, period or place
 */
record FigureHead(
        @NotBlank @Size(max = 500) String text,
        @Nullable @State String state,
        @Nullable @Size(max = 300) String scope) {}
