package org.habeas.cases.incident;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.cases.huridocs.Code;
import org.jspecify.annotations.Nullable;

/**
 * Somebody involved in an incident: a person of the register, an organisation, or somebody unnamed
 * who is described by office or group.
 *
 * @param role may be left out where the list that it stands in says it
 * @param unnamedDescription such as "police officers" or "residents"; never a name
 * @param degree HURIDOCS micro-thesaurus 18
 * @param perpetratorType HURIDOCS micro-thesaurus 24
 * @param publicOffice whether a public source names the person as holder of a public office ({@code
 *     domain-model.md E.3}); without it the person is named to nobody below CONFIDENTIAL, except as
 *     a victim
 */
public record Involvement(
        @Nullable InvolvementRole role,
        @Nullable UUID personId,
        @Nullable UUID organisationId,
        @Nullable @Size(max = 200) String unnamedDescription,
        @Nullable @Code String degree,
        @Nullable @Code String perpetratorType,
        @Nullable Boolean publicOffice) {

    boolean namesSomebody() {
        return personId != null || organisationId != null || describesSomebody();
    }

    private boolean describesSomebody() {
        return unnamedDescription != null && !unnamedDescription.isBlank();
    }

    boolean holdsPublicOffice() {
        return Boolean.TRUE.equals(publicOffice);
    }

    @Override
    public String toString() {
        return "Involvement[" + role + "]";
    }
}
