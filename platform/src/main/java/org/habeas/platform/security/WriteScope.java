package org.habeas.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.habeas.platform.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A passport with scopes writes only with one for writing, whatever its roles; one without any may
 * do what its roles allow.
 */
public class WriteScope {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final SecurityIdentity identity;
    private final List<String> writing;

    WriteScope(
            SecurityIdentity identity,
            @ConfigProperty(name = "habeas.security.write-scopes", defaultValue = "habeas:write")
                    List<String> writing) {
        this.identity = identity;
        this.writing = writing;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())
                || identity.isAnonymous()
                || !(identity.getPrincipal() instanceof JsonWebToken passport)) {
            return;
        }
        String scopes = passport.getClaim("scope");
        if (scopes != null
                && !scopes.isBlank()
                && Arrays.stream(scopes.split(" ", -1)).noneMatch(writing::contains)) {
            throw Refusal.forbidden("insufficient-scope", "The token was not given for writing.");
        }
    }
}
