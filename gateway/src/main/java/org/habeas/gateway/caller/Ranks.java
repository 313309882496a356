package org.habeas.gateway.caller;

import java.util.HashSet;
import java.util.Set;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.Roles;

/** Which class a role clears for, and which roles remain to who is cleared no further. */
final class Ranks {
    private Ranks() {}

    static Visibility clearance(Set<String> roles) {
        if (roles.contains(Roles.REVIEWER)) {
            return Visibility.RESTRICTED;
        }
        if (roles.contains(Roles.EDITOR)) {
            return Visibility.CONFIDENTIAL;
        }
        return roles.contains(Roles.PARTNER) ? Visibility.PARTNER : Visibility.PUBLIC;
    }

    /** A role that clears for more is lowered to the one that clears for this. */
    static Set<String> within(Set<String> roles, Visibility clearance) {
        if (clearance(roles).compareTo(clearance) <= 0) {
            return roles;
        }
        Set<String> left = new HashSet<>(roles);
        left.removeAll(Set.of(Roles.REVIEWER, Roles.EDITOR, Roles.PARTNER));
        switch (clearance) {
            case RESTRICTED -> left.add(Roles.REVIEWER);
            case CONFIDENTIAL -> left.add(Roles.EDITOR);
            case PARTNER -> left.add(Roles.PARTNER);
            case PUBLIC -> {}
        }
        return Set.copyOf(left);
    }
}
