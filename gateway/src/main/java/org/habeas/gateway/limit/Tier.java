package org.habeas.gateway.limit;

import java.util.Set;
import org.habeas.gateway.caller.Caller;
import org.habeas.platform.security.Roles;

/** Who shares the same limits. */
enum Tier {
    /** Nobody we know; counted by address. */
    ANONYMOUS,
    /** An API key, or somebody known without a role. */
    KEY,
    /** A partner organisation. */
    PARTNER,
    /** Who works on the register. */
    STAFF;

    private static final Set<String> WORKING =
            Set.of(Roles.EDITOR, Roles.REVIEWER, Roles.ADMINISTRATOR);

    static Tier of(Caller caller) {
        if (caller.isAnybody()) {
            return ANONYMOUS;
        }
        if (caller.roles().stream().anyMatch(WORKING::contains)) {
            return STAFF;
        }
        return caller.partnerId() != null || caller.roles().contains(Roles.PARTNER) ? PARTNER : KEY;
    }
}
