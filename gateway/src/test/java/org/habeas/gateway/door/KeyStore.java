package org.habeas.gateway.door;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A key of the door for localhost, made for this run by the JDK's own tool. */
public final class KeyStore implements QuarkusTestResourceLifecycleManager {
    private static final String PASSWORD = "of-no-worth";

    @Override
    public Map<String, String> start() {
        try {
            Path store = Files.createTempDirectory("door").resolve("door.p12");
            Process made =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "keytool")
                                            .toString(),
                                    "-genkeypair",
                                    "-alias",
                                    "door",
                                    "-keyalg",
                                    "EC",
                                    "-groupname",
                                    "secp256r1",
                                    "-dname",
                                    "CN=localhost",
                                    "-ext",
                                    "SAN=dns:localhost",
                                    "-storetype",
                                    "PKCS12",
                                    "-storepass",
                                    PASSWORD,
                                    "-keystore",
                                    store.toString())
                            .inheritIO()
                            .start();
            if (made.waitFor() != 0) {
                throw new IllegalStateException("no key was made");
            }
            return Map.of(
                    "quarkus.tls.key-store.p12.path",
                    store.toString(),
                    "quarkus.tls.key-store.p12.password",
                    PASSWORD,
                    "quarkus.http.test-ssl-port",
                    "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {}
}
