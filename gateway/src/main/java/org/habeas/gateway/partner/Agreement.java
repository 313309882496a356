package org.habeas.gateway.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;

/**
 * What a partner's client may do. {@code toString} tells no name.
 *
 * @param reference the agreement's own reference, as on paper
 * @param clearance the class up to which the partner may read
 * @param validUntil the last day of it, in UTC
 * @param purposes what the data may be used for; the first is the usual one
 */
public record Agreement(
        UUID partnerId,
        String reference,
        Visibility clearance,
        LocalDate validUntil,
        List<String> purposes) {

    /** When it is over. */
    public Instant end() {
        return validUntil.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public String toString() {
        return "agreement of " + partnerId;
    }
}
