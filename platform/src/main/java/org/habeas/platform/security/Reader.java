package org.habeas.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.habeas.docket.Visibility;

/**
 * Who is reading or writing, and what that person is cleared for. A role we do not know clears
 * nothing.
 */
@RequestScoped
public class Reader {
    private final SecurityIdentity identity;

    Reader(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The class up to which this reader may read. */
    public Visibility clearance() {
        if (identity.isAnonymous()) {
            return Visibility.PUBLIC;
        }
        if (identity.hasRole(Roles.REVIEWER)) {
            return Visibility.RESTRICTED;
        }
        if (identity.hasRole(Roles.EDITOR)) {
            return Visibility.CONFIDENTIAL;
        }
        return identity.hasRole(Roles.PARTNER) ? Visibility.PARTNER : Visibility.PUBLIC;
    }

    /** The name in the token, or "anonymous". */
    public String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }
}
