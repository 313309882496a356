package org.habeas.cases.contradiction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.Act;
import org.jspecify.annotations.Nullable;

/** What may be entered about a contradiction. */
public sealed interface ContradictionAct extends Act {

    /**
     * One answer to the question. The sources of the entry are those who give it.
     *
     * @param entryId the entry of some docket that holds this answer, if one does
     */
    record PositionTaken(
            @NotBlank @Size(max = 500) String value,
            @Nullable @Size(max = 60) String docketKind,
            @Nullable UUID docketId,
            @Nullable UUID entryId)
            implements ContradictionAct {

        @Override
        public String toString() {
            return "PositionTaken[" + entryId + "]";
        }
    }

    record Resolved(Resolution status, @Nullable @Size(max = 500) String reason)
            implements ContradictionAct {}

    record Reopened(@Nullable @Size(max = 500) String reason) implements ContradictionAct {}
}
