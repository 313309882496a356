package org.habeas.cases.consent;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.habeas.docket.Act;
import org.jspecify.annotations.Nullable;

/**
 * What may be entered about consent. The order of the records is the order in which they happen on
 * one day, so that of two of them the stricter holds.
 */
public sealed interface ConsentAct extends Act {

    /**
     * Consent to these scopes, which replaces an earlier one to the same.
     *
     * @param language BCP 47, in which it was explained
     * @param expiresOn the last day on which it holds
     * @param capacity limited unless said otherwise, if another than the subject gives it
     * @param evidenceRef where the signed paper or the recording lies
     * @param ownView what the child says, if the person is one
     */
    record Given(
            @NotEmpty List<ConsentScope> scopes,
            ConsentGiver givenBy,
            ConsentMethod method,
            @Nullable @Size(max = 35) String language,
            List<Information> informedAbout,
            @Nullable LocalDate expiresOn,
            @Nullable Capacity capacity,
            @Nullable @Size(max = 300) String evidenceRef,
            @Nullable OwnView ownView)
            implements ConsentAct {

        public Given {
            scopes = List.copyOf(scopes);
            informedAbout = List.copyOf(informedAbout);
        }

        Capacity capacityOrStricter() {
            if (capacity != null) {
                return capacity;
            }
            return givenBy == ConsentGiver.SUBJECT ? Capacity.FULL : Capacity.LIMITED;
        }

        @Override
        public String toString() {
            return "Given[" + givenBy + "]";
        }
    }

    /** The situation has changed, so it has to be asked for anew; until then it holds. */
    record ReaskDue(Reask reason) implements ConsentAct {}

    /**
     * Taken back, for these scopes or, without any, for all.
     *
     * @param reason only for those who work on it
     */
    record Withdrawn(List<ConsentScope> scopes, @Nullable @Size(max = 500) String reason)
            implements ConsentAct {

        public Withdrawn {
            scopes = List.copyOf(scopes);
        }

        boolean isOf(ConsentScope scope) {
            return scopes.isEmpty() || scopes.contains(scope);
        }

        @Override
        public String toString() {
            return "Withdrawn";
        }
    }
}
