package org.habeas.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.gateway.partner.Agreement;
import org.habeas.gateway.partner.Agreements;

/** What the owner of a webhook may know now, whatever held when the webhook was made. */
@ApplicationScoped
class Owners {
    private final Agreements agreements;
    private final Clock clock;

    Owners(Agreements agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    /** The owner as they stand now: without an agreement in force they hear of PUBLIC only. */
    Owner of(WebhookRow row) {
        UUID partner = row.partnerId();
        Optional<Agreement> agreement =
                partner == null
                        ? Optional.empty()
                        : agreements
                                .with(partner)
                                .filter(known -> clock.instant().isBefore(known.end()));
        Visibility clearance =
                agreement.map(known -> lesser(known.clearance(), row.clearance()))
                        .orElse(Visibility.PUBLIC);
        return new Owner(
                row.owner(),
                row.subject(),
                partner,
                agreement.map(Agreement::reference).orElse(null),
                agreement.map(known -> purpose(known, row)).orElse(null),
                clearance,
                false);
    }

    private static String purpose(Agreement agreement, WebhookRow row) {
        String asked = row.purpose();
        return asked != null && agreement.purposes().contains(asked)
                ? asked
                : agreement.purposes().getFirst();
    }

    private static Visibility lesser(Visibility one, Visibility other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
