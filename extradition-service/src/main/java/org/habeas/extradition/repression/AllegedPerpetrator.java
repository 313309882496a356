package org.habeas.extradition.repression;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * To whom an incident is attributed.
 *
 * @param name of a person, an office or an organisation, as the source gives it
 * @param state for which it is said to have been done
 * @param publicOffice whether a public source names the person as holder of a public office ({@code
 *     domain-model.md E.3}); without it a named person is told to nobody below CONFIDENTIAL
 */
record AllegedPerpetrator(
        ActorKind kind,
        @Nullable @Size(max = 200) String name,
        @Nullable @State String state,
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        @Nullable Boolean publicOffice) {

    /** Whether it names a private person, or somebody of whom that is not certain. */
    boolean isPrivate() {
        boolean isNamed = personId != null || (kind.isPerson() && name != null);
        boolean isOffice = kind != ActorKind.PRIVATE_PERSON && Boolean.TRUE.equals(publicOffice);
        return isNamed && !isOffice;
    }

    @Override
    public String toString() {
        return "AllegedPerpetrator[" + kind + "]";
    }
}
