package org.habeas.gateway.receipt;

import java.util.Optional;
import java.util.UUID;
import org.habeas.gateway.caller.Caller;
import org.habeas.platform.security.Roles;

/**
 * Somebody who keeps a copy of the register under an agreement and so has to say that they have
 * forgotten what they were told to forget.
 *
 * @param name the id of the partner, or the subject of a client that has none
 */
public record Holder(String name) {

    /** The one behind a caller; staff and anybody owe nothing. */
    public static Optional<Holder> of(Caller caller) {
        UUID partner = caller.partnerId();
        if (partner != null) {
            return Optional.of(new Holder(partner.toString()));
        }
        return caller.roles().contains(Roles.PARTNER)
                ? Optional.of(new Holder(caller.subject()))
                : Optional.empty();
    }
}
