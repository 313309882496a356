package org.habeas.cases.framework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * What a framework case is called. It names no person; who is in it stands in entries.
 *
 * @param label under which proceedings belong to it
 * @param aliases other labels of the same affair
 * @param organisationId the movement or body whose ban or affair it is about
 */
record FrameworkHead(
        @NotBlank @Size(max = 200) String label,
        @Size(max = 30) List<@NotBlank @Size(max = 200) String> aliases,
        @State String state,
        @Nullable FuzzyDate openedOn,
        @Nullable UUID organisationId) {

    FrameworkHead {
        aliases = List.copyOf(aliases);
    }
}
