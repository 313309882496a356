package org.habeas.gateway.webhook;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.gateway.caller.Caller;
import org.habeas.platform.security.Roles;
import org.jspecify.annotations.Nullable;

/**
 * For whom a webhook is: a partner organisation with all its clients, or else a single subject.
 *
 * @param key by which what belongs to them is found
 * @param clearance what they may be told of; never more than a partner may
 * @param keepsAll whether they look after the webhooks of all
 */
record Owner(
        String key,
        String subject,
        @Nullable UUID partnerId,
        @Nullable String agreement,
        @Nullable String purpose,
        Visibility clearance,
        boolean keepsAll) {

    static Owner of(Caller caller) {
        UUID partner = caller.partnerId();
        boolean reads = caller.clearance().compareTo(Visibility.PARTNER) >= 0;
        return new Owner(
                partner == null ? "subject:" + caller.subject() : "partner:" + partner,
                caller.subject(),
                partner,
                caller.agreement(),
                caller.purpose(),
                reads ? Visibility.PARTNER : Visibility.PUBLIC,
                caller.roles().contains(Roles.ADMINISTRATOR));
    }

    boolean owns(WebhookRow row) {
        return keepsAll || row.owner().equals(key);
    }

    /** In whose name the feed is read while nobody is there to ask. */
    Caller reader() {
        return reader(subject, partnerId, agreement, purpose, clearance);
    }

    /** The same for a webhook that is stored. */
    static Caller reader(WebhookRow row) {
        return reader(
                row.subject(), row.partnerId(), row.agreement(), row.purpose(), row.clearance());
    }

    private static Caller reader(
            String subject,
            @Nullable UUID partnerId,
            @Nullable String agreement,
            @Nullable String purpose,
            Visibility cleared) {
        return cleared == Visibility.PUBLIC
                ? Caller.ANYBODY
                : new Caller(
                        Caller.Kind.CLIENT,
                        subject,
                        cleared,
                        Set.of(Roles.PARTNER),
                        Set.of(),
                        partnerId,
                        agreement,
                        purpose,
                        Instant.MAX);
    }

    @Override
    public String toString() {
        return "Owner[]";
    }
}
