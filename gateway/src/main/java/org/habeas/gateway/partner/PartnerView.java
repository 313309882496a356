package org.habeas.gateway.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.habeas.docket.Visibility;

/** A partner as administrators see it. {@code toString} tells no name. */
@Schema(name = "Partner")
record PartnerView(
        UUID id,
        String name,
        String agreement,
        LocalDate validUntil,
        Visibility clearance,
        List<String> purposes,
        List<String> clientIds,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy) {

    @Override
    public String toString() {
        return "partner " + id;
    }
}
