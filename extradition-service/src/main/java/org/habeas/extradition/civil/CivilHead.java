package org.habeas.extradition.civil;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * One lawsuit abroad.
 *
 * @param plaintiff the name of the organisation that sues; private plaintiffs are not named
 * @param defendants the persons sued, as far as they have a docket
 * @param state whose court it is
 */
record CivilHead(
        @Nullable UUID plaintiffOrganisationId,
        @Nullable @Size(max = 200) String plaintiff,
        @Size(max = 50) List<UUID> defendants,
        @Nullable @Size(max = 200) String unnamedDefendants,
        @State String state,
        @Nullable @Size(max = 200) String court,
        @Nullable @Size(max = 300) String subjectMatter) {

    CivilHead {
        defendants = defendants.stream().distinct().toList();
    }

    @Override
    public String toString() {
        return "CivilHead" + defendants;
    }
}
