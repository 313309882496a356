package org.habeas.gateway.caller;

import java.time.Instant;
import java.util.Set;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * What a token says, once its signature is checked. {@code toString} tells no name.
 *
 * @param local whether the local issuer gave it
 * @param clientId the program that was given it
 * @param clearance the class that the token itself lowers its holder to
 */
record Proof(
        boolean local,
        String subject,
        @Nullable String clientId,
        Set<String> roles,
        Set<String> scopes,
        Visibility clearance,
        @Nullable String purpose,
        Instant until) {

    @Override
    public String toString() {
        return "proof until " + until;
    }
}
