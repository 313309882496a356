package org.habeas.extradition.task;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work.
 *
 * @param personId for whom it is done, if for somebody in particular
 * @param about the docket that has to be looked at, if it is one
 * @param aboutKind its kind, such as campaigns, if another service holds it
 */
record TaskHead(
        TaskCode code,
        @Nullable UUID personId,
        @Nullable UUID about,
        @Nullable @Pattern(regexp = "[a-z]+(-[a-z]+)*") @Size(max = 60) String aboutKind) {

    /** Where that docket is, if its kind is known. */
    @Nullable String aboutLink() {
        return about == null || aboutKind == null ? null : "/v1/" + aboutKind + "/" + about;
    }
}
