package org.habeas.extradition.ccf;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request of one person.
 *
 * @param alertIds the alerts it is about; none if the applicant asks whether there are any
 * @param previousRequestId the request that this one refiles, or whose decision it wants revised
 */
record CcfHead(
        UUID applicantPersonId,
        CcfKind requestKind,
        @Size(max = 30) List<UUID> alertIds,
        @Nullable UUID previousRequestId) {

    CcfHead {
        alertIds = List.copyOf(alertIds);
    }
}
