package org.habeas.cases.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.NameKind;
import org.habeas.docket.Script;
import org.jspecify.annotations.Nullable;

/** What may be entered about an organisation. */
sealed interface OrganisationAct extends Act {

    /**
     * A name in one script.
     *
     * @param script ISO 15924, worked out from the letters if left out
     * @param former whether it no longer calls itself so
     */
    record Named(
            @NotBlank @Size(max = 300) String value,
            NameKind nameKind,
            @Nullable @Pattern(regexp = "[A-Z][a-z]{3}") String script,
            @Nullable Boolean former)
            implements OrganisationAct {

        Named inScript() {
            return script != null
                    ? this
                    : new Named(value, nameKind, Script.of(value).code(), former);
        }
    }

    record Founded() implements OrganisationAct {}

    record ReEstablished() implements OrganisationAct {}

    /**
     * The law of its State treats it otherwise from that day.
     *
     * @param by who decided, in the words of the source
     * @param byOrganisationId who decided, if it has a docket
     */
    record LegalStatusChanged(
            LegalStatus status,
            @Nullable @Size(max = 300) String by,
            @Nullable @Size(max = 500) String reason,
            @Nullable UUID byOrganisationId)
            implements OrganisationAct {}
}
