package org.habeas.cases.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.habeas.docket.Act;
import org.habeas.docket.NameKind;
import org.jspecify.annotations.Nullable;

/** What may be entered about an organisation. */
sealed interface OrganisationAct extends Act {

    record Named(@NotBlank @Size(max = 300) String value, NameKind nameKind)
            implements OrganisationAct {}

    record Founded() implements OrganisationAct {}

    record ReEstablished() implements OrganisationAct {}

    /**
     * The law of its State treats it otherwise from that day.
     *
     * @param by who decided, in the words of the source
     */
    record LegalStatusChanged(
            LegalStatus status,
            @Nullable @Size(max = 300) String by,
            @Nullable @Size(max = 500) String reason)
            implements OrganisationAct {}
}
