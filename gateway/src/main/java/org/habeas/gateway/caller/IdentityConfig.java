package org.habeas.gateway.caller;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose tokens are believed, and how they are read. */
@ConfigMapping(prefix = "habeas.identity")
interface IdentityConfig {
    /** The OpenID Connect provider: the address that its tokens name as {@code iss}. */
    Optional<URI> issuer();

    /** What the tokens must be meant for. */
    @WithDefault("habeas")
    String audience();

    /**
     * The clients of the organisation's own applications. Roles are believed in their tokens only;
     * any other client is a partner's and reads what its agreement says.
     */
    Optional<List<String>> staffClients();

    /** Where the roles stand in a token, with {@code /} between the names of nested claims. */
    @WithDefault("groups")
    String rolesClaim();

    /** What the provider calls our roles; a role that is left out has its own name. */
    Map<String, List<String>> roles();

    /** The signatures that are accepted. */
    @WithDefault("ES256,RS256,PS256,EdDSA")
    List<String> algorithms();

    /** The public keys of the local issuer; whoever sets it gets a door for this machine only. */
    Optional<Path> localKeys();
}
