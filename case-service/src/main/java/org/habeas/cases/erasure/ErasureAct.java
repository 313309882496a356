package org.habeas.cases.erasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.jspecify.annotations.Nullable;

/**
 * What may be entered on a request to erase somebody. The order of the records is that of one day.
 * It outlives the person, so nobody is named in it: letters are told by the number of their file.
 */
sealed interface ErasureAct extends Act {

    record Requested(Requester by) implements ErasureAct {}

    /** Whether it is the person, or somebody who may ask for the person. */
    record IdentityChecked(boolean confirmed) implements ErasureAct {}

    /**
     * Whether something has to be kept all the same.
     *
     * @param until when the hold has to be looked at again
     */
    record HoldChecked(
            @Size(max = 2) List<LegalHold> holds,
            @Nullable @Size(max = 1000) String reason,
            @Nullable LocalDate until)
            implements ErasureAct {

        public HoldChecked {
            holds = List.copyOf(holds);
        }

        @Override
        public String toString() {
            return "HoldChecked" + holds;
        }
    }

    /** One reviewer finds that the person has to be erased; another one carries it out. */
    record Granted() implements ErasureAct {}

    record Refused(RefusalGround ground, @NotBlank @Size(max = 1000) String reason)
            implements ErasureAct {

        @Override
        public String toString() {
            return "Refused[" + ground + "]";
        }
    }

    /**
     * It is done, and cannot be undone.
     *
     * @param granted the entry by which another reviewer granted it
     */
    record Executed(UUID granted) implements ErasureAct {}

    /** The ids that meant the person, recorded by the rule itself. */
    record Erased(List<UUID> persons) implements ErasureAct {

        public Erased {
            persons = List.copyOf(persons);
        }
    }

    /** A service holds nothing about that id any more. */
    record Acknowledged(@NotBlank @Size(max = 50) String service, UUID person)
            implements ErasureAct {}

    /** A day has passed and these services have not said that it is done. */
    record Overdue(List<String> services) implements ErasureAct {

        public Overdue {
            services = List.copyOf(services);
        }
    }
}
