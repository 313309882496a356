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
 * @param clearance what they may be told of. More than what is PUBLIC only under an agreement: that
 *     one can be looked up later, when nobody is there to ask; whether somebody is still staff
 *     cannot
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
        boolean agreed = partner != null && caller.clearance() != Visibility.PUBLIC;
        return new Owner(
                partner == null ? "subject:" + caller.subject() : "partner:" + partner,
                caller.subject(),
                partner,
                caller.agreement(),
                caller.purpose(),
                agreed ? Visibility.PARTNER : Visibility.PUBLIC,
                caller.roles().contains(Roles.ADMINISTRATOR));
    }

    boolean owns(WebhookRow row) {
        return keepsAll || row.owner().equals(key);
    }

    /** In whose name the feed is read while nobody is there to ask. */
    Caller reader() {
        boolean partner = clearance != Visibility.PUBLIC;
        return new Caller(
                Caller.Kind.CLIENT,
                subject,
                clearance,
                partner ? Set.of(Roles.PARTNER) : Set.of(),
                Set.of(),
                partnerId,
                partner ? agreement : null,
                purpose,
                Instant.MAX);
    }

    @Override
    public String toString() {
        return "Owner[]";
    }
}
