package org.habeas.local.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The realm of {@code deploy/keycloak} with people and clients of this machine. The file in the
 * checkout has neither, so that nobody brings known passwords into production.
 */
public final class KeycloakRealm {
    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectNode realm;

    private KeycloakRealm(ObjectNode realm) {
        this.realm = realm;
    }

    public static KeycloakRealm read(Path file) throws IOException {
        return new KeycloakRealm((ObjectNode) new ObjectMapper().readTree(file.toFile()));
    }

    /** A person who may log in. */
    public KeycloakRealm withUser(String name, String password, String role) {
        ObjectNode user = realm.withArray("users").addObject();
        user.put("username", name).put("enabled", true).put("emailVerified", true);
        user.put("email", name + "@habeas.invalid").put("firstName", "A").put("lastName", role);
        user.putArray("realmRoles").add(role);
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        return this;
    }

    /**
     * A partner's program, which proves itself by a signature (private_key_jwt).
     *
     * @param jwks its public keys
     */
    public KeycloakRealm withPartner(String clientId, String jwks) {
        ObjectNode client = realm.withArray("clients").addObject();
        client.put("clientId", clientId).put("protocol", "openid-connect").put("enabled", true);
        client.put("publicClient", false).put("standardFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false).put("serviceAccountsEnabled", true);
        client.put("clientAuthenticatorType", "client-jwt");
        client.putObject("attributes")
                .put("use.jwks.string", "true")
                .put("jwks.string", jwks)
                .put("token.endpoint.auth.signing.alg", "ES256");
        client.putArray("defaultClientScopes").add("habeas").add("habeas:read");
        ArrayNode optional = client.putArray("optionalClientScopes");
        optional.add("habeas:subscribe");
        return this;
    }

    /** Writes it where only its owner reads it. */
    public Path writeTo(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), realm);
        return file;
    }
}
