package org.habeas.cases.health;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.Act;
import org.jspecify.annotations.Nullable;

/** What may be entered about a person's health. The order is the order within one day. */
public sealed interface HealthAct extends Act {

    /**
     * As somebody tells it, as of the date of the entry; a later one replaces it.
     *
     * @param urgency none if left out
     * @param consentId the consents under which it was told to us
     */
    record Noted(
            HealthNoteType note,
            @NotBlank @Size(max = 4000) String text,
            @Nullable Urgency urgency,
            @Nullable UUID consentId)
            implements HealthAct {

        @Override
        public String toString() {
            return "Noted";
        }
    }

    /** It is so no longer. */
    record Resolved() implements HealthAct {}
}
