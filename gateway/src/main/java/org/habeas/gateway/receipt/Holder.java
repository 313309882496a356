package org.habeas.gateway.receipt;

import java.util.Optional;
import org.habeas.gateway.caller.Caller;
import org.habeas.platform.security.Roles;

/**
 * Somebody who keeps a copy of the register and so has to say that they have forgotten what they
 * were told to forget. Each client of a partner keeps a copy of its own, and owes it also when the
 * agreement is over.
 *
 * @param name the subject of the client
 */
public record Holder(String name) {

    /** The one behind a caller; staff, keys and anybody owe nothing. */
    public static Optional<Holder> of(Caller caller) {
        boolean owes =
                caller.kind() == Caller.Kind.CLIENT || caller.roles().contains(Roles.PARTNER);
        return owes ? Optional.of(new Holder(caller.subject())) : Optional.empty();
    }
}
