package org.habeas.cases.prosecution;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * One criminal case of a State against one defendant.
 *
 * @param jointWith persons tried in the same case, each with a docket of their own
 * @param frameworkCase the affair it belongs to, such as "case of Ablyazov"
 * @param caseKey a name of our own that the dockets of one joint case share
 */
public record ProceedingHead(
        UUID personId,
        List<UUID> jointWith,
        @State String prosecutingState,
        @Nullable @Size(max = 100) String caseNumber,
        @Nullable @Size(max = 200) String frameworkCase,
        @Nullable @Size(max = 200) String authority,
        @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}") String caseKey) {

    public ProceedingHead {
        jointWith = List.copyOf(jointWith);
    }

    /** The same with these co-defendants only. */
    ProceedingHead with(List<UUID> codefendants) {
        return new ProceedingHead(
                personId,
                codefendants,
                prosecutingState,
                caseNumber,
                frameworkCase,
                authority,
                caseKey);
    }
}
