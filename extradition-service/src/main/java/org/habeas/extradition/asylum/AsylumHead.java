package org.habeas.extradition.asylum;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * An application of one or more persons in one State.
 *
 * @param hostState never a place below State level (INV-X-11); unknown if the source does not tell
 */
record AsylumHead(
        @NotEmpty @Size(max = 30) List<@Valid Applicant> applicants,
        @Nullable @State String hostState,
        @Nullable @Size(max = 200) String authority) {

    /** Role: principal unless told. */
    record Applicant(UUID personId, @Nullable ApplicantRole role) {
        boolean isChild() {
            return role == ApplicantRole.CHILD;
        }
    }

    AsylumHead {
        applicants = List.copyOf(applicants);
    }

    /** No host State. */
    @Override
    public String toString() {
        return "AsylumHead" + persons();
    }

    List<UUID> persons() {
        return applicants.stream().map(Applicant::personId).toList();
    }

    List<UUID> children() {
        return applicants.stream().filter(Applicant::isChild).map(Applicant::personId).toList();
    }

    /** Without the children, whom no audience but named persons may learn of (E.3). */
    AsylumHead withoutChildren() {
        return new AsylumHead(
                applicants.stream().filter(a -> !a.isChild()).toList(), hostState, authority);
    }
}
