package org.habeas.cases.source;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.habeas.docket.Act;
import org.hibernate.validator.constraints.URL;
import org.jspecify.annotations.Nullable;

/** What may be entered about a source document. */
sealed interface SourceAct extends Act {

    /**
     * How far we believe it, and on whose side it stands.
     *
     * @param reliability 1 (highly reliable) to 5 (highly unreliable)
     */
    record Graded(
            @Min(1) @Max(5) int reliability, Bias bias, @Nullable @Size(max = 500) String reason)
            implements SourceAct {}

    /** A copy was kept, and its SHA-256. */
    record Archived(
            @Nullable @URL @Size(max = 2000) String url,
            @Pattern(regexp = "[0-9a-f]{64}") String sha256)
            implements SourceAct {}

    record Annotated(@NotBlank @Size(max = 2000) String note) implements SourceAct {}

    /** Its full text, which is not ours to publish and may name whom we hide. */
    record Transcribed(@NotBlank @Size(max = 500_000) String text) implements SourceAct {
        @Override
        public String toString() {
            return "Transcribed[" + text.length() + "]";
        }
    }
}
