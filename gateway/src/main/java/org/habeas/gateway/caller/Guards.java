package org.habeas.gateway.caller;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The door does not open unless it is clear whose tokens it believes. The local issuer gives a
 * token to whoever sits at this machine, so with it the door listens on this machine only.
 */
@ApplicationScoped
class Guards {
    private static final Set<String> SIGNATURES =
            Set.of(
                    "ES256", "ES384", "ES512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512",
                    "EdDSA");

    private final IdentityConfig config;
    private final String host;

    Guards(IdentityConfig config, @ConfigProperty(name = "quarkus.http.host") String host) {
        this.config = config;
        this.host = host;
    }

    void check(@Observes @Priority(1) StartupEvent starting) {
        check(config, host);
    }

    static void check(IdentityConfig config, String host) {
        boolean local = config.localKeys().isPresent();
        require(
                local || config.issuer().isPresent(),
                "no identity provider: set HABEAS_OIDC_ISSUER to the address of yours");
        require(
                !local || isLoopback(host),
                "the local issuer (HABEAS_LOCAL_JWKS) is for this machine only, and the door would"
                        + " listen elsewhere: set HABEAS_OIDC_ISSUER instead, or listen on 127.0.0.1");
        config.issuer().ifPresent(issuer -> checkIssuer(issuer, local));
        require(!config.audience().isBlank(), "HABEAS_OIDC_AUDIENCE is empty");
        require(
                !config.algorithms().isEmpty() && SIGNATURES.containsAll(config.algorithms()),
                "habeas.identity.algorithms: only signatures with a public key are accepted");
    }

    private static void checkIssuer(URI issuer, boolean local) {
        boolean near = isLoopback(String.valueOf(issuer.getHost()));
        require(
                "https".equals(issuer.getScheme()) || (near && "http".equals(issuer.getScheme())),
                "HABEAS_OIDC_ISSUER must be an https address");
        require(
                !local || near,
                "HABEAS_OIDC_ISSUER and HABEAS_LOCAL_JWKS are both set: take the local issuer away");
    }

    /** Whether only this machine is reached under that name. */
    static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.matches("127(\\.\\d{1,3}){3}")
                || name.equals("::1")
                || name.equals("[::1]");
    }

    private static void require(boolean sound, String otherwise) {
        if (!sound) {
            throw new IllegalStateException(otherwise);
        }
    }
}
