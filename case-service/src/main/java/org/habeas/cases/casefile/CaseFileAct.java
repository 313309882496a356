package org.habeas.cases.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.Act;
import org.jspecify.annotations.Nullable;

/** What may be entered on a case file. The order of the records is that of one day. */
sealed interface CaseFileAct extends Act {

    record Opened() implements CaseFileAct {}

    record Waiting(@NotBlank @Size(max = 300) String forWhat) implements CaseFileAct {

        @Override
        public String toString() {
            return "Waiting";
        }
    }

    record Prioritised(CasePriority priority) implements CaseFileAct {}

    /**
     * Our work is done. While a reason to keep it open remains, it takes a reason and a second
     * person.
     */
    record Closed(
            @NotBlank @Size(max = 500) String reason,
            @Nullable @Size(max = 500) String overrideReason,
            @Nullable @Size(max = 200) String confirmedBy)
            implements CaseFileAct {

        boolean isOverride() {
            return overrideReason != null
                    && !overrideReason.isBlank()
                    && confirmedBy != null
                    && !confirmedBy.isBlank();
        }

        @Override
        public String toString() {
            return "Closed";
        }
    }

    record Reopened(@NotBlank @Size(max = 500) String reason) implements CaseFileAct {

        @Override
        public String toString() {
            return "Reopened";
        }
    }

    /** Another file goes on with it. */
    record Merged(UUID into) implements CaseFileAct {}
}
