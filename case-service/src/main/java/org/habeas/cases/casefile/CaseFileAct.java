package org.habeas.cases.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
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
     * What the case is about, in one language, in our own neutral words.
     *
     * @param language BCP 47
     */
    record Summarised(
            @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
            @NotBlank @Size(max = 4000) String text)
            implements CaseFileAct {

        @Override
        public String toString() {
            return "Summarised[" + language + "]";
        }
    }

    /** What we want readers to know of our own position, such as that we share no one's views. */
    record Disclaimed(@NotBlank @Size(max = 1000) String text) implements CaseFileAct {}

    /** Who of us works on it; RESTRICTED, because whoever helps can be found by it. */
    record Assigned(@NotBlank @Size(max = 200) String responsible) implements CaseFileAct {

        @Override
        public String toString() {
            return "Assigned";
        }
    }

    /** It is part of a larger affair. */
    record LinkedToFrameworkCase(UUID frameworkCase) implements CaseFileAct {}

    /**
     * One of us finds that it should be closed although reasons to keep it open remain; somebody
     * else has to agree by closing it (INV-C-12).
     */
    record ClosureProposed(
            @NotBlank @Size(max = 500) String reason,
            @NotBlank @Size(max = 500) String overrideReason)
            implements CaseFileAct {

        @Override
        public String toString() {
            return "ClosureProposed";
        }
    }

    /**
     * Our work is done. While a reason to keep it open remains, it needs a proposal by another
     * person.
     *
     * @param overrideReason why it is closed all the same
     * @param confirmedBy a name for the record; it stands for nobody's agreement
     * @param proposal the entry with which another person proposed it
     */
    record Closed(
            @NotBlank @Size(max = 500) String reason,
            @Nullable @Size(max = 500) String overrideReason,
            @Nullable @Size(max = 200) String confirmedBy,
            @Nullable UUID proposal)
            implements CaseFileAct {

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
