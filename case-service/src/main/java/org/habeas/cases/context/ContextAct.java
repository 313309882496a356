package org.habeas.cases.context;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.habeas.docket.Act;
import org.jspecify.annotations.Nullable;

/** What may be entered about a context finding. */
sealed interface ContextAct extends Act {

    /**
     * Somebody finds it.
     *
     * @param by who, in the words of the source
     * @param byOrganisationId who, if it has a docket
     */
    record Stated(
            @NotBlank @Size(max = 2000) String text,
            @Nullable @Size(max = 300) String by,
            @Nullable UUID byOrganisationId)
            implements ContextAct {

        @Override
        public String toString() {
            return "Stated[]";
        }
    }

    /** Somebody denies it; both stay. */
    record Disputed(
            @NotBlank @Size(max = 2000) String text,
            @Nullable @Size(max = 300) String by,
            @Nullable UUID byOrganisationId)
            implements ContextAct {

        @Override
        public String toString() {
            return "Disputed[]";
        }
    }
}
