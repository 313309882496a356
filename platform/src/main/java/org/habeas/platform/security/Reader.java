package org.habeas.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.habeas.docket.Visibility;

/**
 * Who is reading or writing, and what that person is cleared for: the lesser of what the roles and
 * what the passport of the door says. A role or a class that we do not know clears nothing.
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
        Visibility byRole = byRole();
        return identity.getPrincipal() instanceof JsonWebToken passport
                ? lesser(byRole, told(passport))
                : byRole;
    }

    /** The name in the token, or "anonymous". */
    public String name() {
        return identity.isAnonymous() ? "anonymous" : identity.getPrincipal().getName();
    }

    private Visibility byRole() {
        if (identity.hasRole(Roles.REVIEWER)) {
            return Visibility.RESTRICTED;
        }
        if (identity.hasRole(Roles.EDITOR)) {
            return Visibility.CONFIDENTIAL;
        }
        return identity.hasRole(Roles.PARTNER) ? Visibility.PARTNER : Visibility.PUBLIC;
    }

    private static Visibility told(JsonWebToken passport) {
        Object word = passport.getClaim("clearance");
        return Arrays.stream(Visibility.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(Visibility.PUBLIC);
    }

    private static Visibility lesser(Visibility one, Visibility other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
