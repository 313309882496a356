package org.habeas.gateway.caller;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.habeas.gateway.standin.StandIns;
import org.habeas.local.process.Ports;
import org.habeas.local.server.KeycloakRealm;
import org.habeas.local.server.KeycloakServer;
import org.habeas.local.server.Secrets;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jspecify.annotations.Nullable;

/** A door without the local issuer that believes a real Keycloak, with stand-ins behind it. */
public final class KeycloakBehindTheDoor implements QuarkusTestResourceLifecycleManager {
    static final String PARTNER = "invented-partner";

    private final StandIns services = new StandIns();
    private final String password = Secrets.password();
    private @Nullable KeycloakServer server;
    private @Nullable Process process;
    private @Nullable PublicJsonWebKey partnerKey;

    @Override
    public Map<String, String> start() {
        try {
            Map<String, String> config = services.start();
            KeycloakServer keycloak = keycloak();
            keycloak.prepare();
            process = keycloak.start(UnaryOperator.identity());
            keycloak.awaitReady(process, Duration.ofMinutes(5));
            config.put("habeas.identity.issuer", keycloak.issuer());
            config.put("habeas.identity.staff-clients", "habeas-app");
            config.put("habeas.identity.local-keys", "");
            return config;
        } catch (Exception failed) {
            stop();
            throw new IllegalStateException(failed);
        }
    }

    private KeycloakServer keycloak() throws Exception {
        Path root = Path.of(System.getProperty("habeas.root", ".."));
        PublicJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId("of-the-partner");
        key.setAlgorithm("ES256");
        key.setUse("sig");
        partnerKey = key;
        KeycloakRealm realm =
                KeycloakRealm.read(root.resolve("deploy/keycloak/habeas-realm.json"))
                        .withPartner(PARTNER, new JsonWebKeySet(key).toJson());
        for (String role : List.of("editor", "reviewer", "administrator")) {
            realm.withUser(role, password, role);
        }
        List<Integer> ports = Ports.free(2);
        server =
                new KeycloakServer(
                        distribution(),
                        realm.writeTo(Path.of("target/habeas-realm.json").toAbsolutePath()),
                        Path.of("target/keycloak.log").toAbsolutePath(),
                        ports.get(0),
                        ports.get(1),
                        password);
        return server;
    }

    /** Unpacked by the build; what an earlier run has stored is taken away. */
    private static Path distribution() throws IOException {
        Path unpacked = Path.of("target/keycloak").toAbsolutePath();
        try (Stream<Path> found = Files.list(unpacked)) {
            Path distribution = found.filter(Files::isDirectory).findFirst().orElseThrow();
            Path data = distribution.resolve("data");
            if (Files.exists(data)) {
                try (Stream<Path> files = Files.walk(data)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return distribution;
        }
    }

    /** What a client of the provider needs to know. */
    KeycloakClient client() {
        if (server == null || partnerKey == null) {
            throw new IllegalStateException("Keycloak is not running");
        }
        return new KeycloakClient(server.issuer(), password, partnerKey);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                this, new TestInjector.MatchesType(KeycloakBehindTheDoor.class));
    }

    @Override
    public void stop() {
        services.stop();
        try {
            if (process != null) {
                KeycloakServer.stop(process);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
