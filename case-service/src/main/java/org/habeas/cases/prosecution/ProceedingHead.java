package org.habeas.cases.prosecution;

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
 */
public record ProceedingHead(
        UUID personId,
        List<UUID> jointWith,
        @State String prosecutingState,
        @Nullable @Size(max = 100) String caseNumber,
        @Nullable @Size(max = 200) String frameworkCase,
        @Nullable @Size(max = 200) String authority) {

    public ProceedingHead {
        jointWith = List.copyOf(jointWith);
    }
}
