package org.habeas.local.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * A Keycloak on this machine, with a realm that is imported when it is not there yet.
 *
 * @param distribution the unpacked distribution
 * @param realm the realm file
 * @param log where its messages go
 * @param password of its first administrator
 */
public record KeycloakServer(
        Path distribution, Path realm, Path log, int port, int managementPort, String password) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** The address that its tokens name. */
    public String issuer() {
        return "http://localhost:" + port + "/realms/habeas";
    }

    /** Chooses the database and readies the classes, once. */
    public void prepare() throws IOException, InterruptedException {
        Path mark = distribution.resolve("habeas-built");
        if (Files.exists(mark)) {
            return;
        }
        Process build =
                begin(
                        command(
                                "build",
                                "--db=dev-file",
                                "--health-enabled=true",
                                "--cache=local",
                                "--features-disabled=impersonation,device-flow,ciba"));
        if (build.waitFor() != 0) {
            throw new IOException("Keycloak cannot be built, see " + log);
        }
        Files.createFile(mark);
    }

    /**
     * Starts it.
     *
     * @param wrapped how the command is started, e.g. in a session of its own
     */
    public Process start(UnaryOperator<List<String>> wrapped) throws IOException {
        Path imports = Files.createDirectories(distribution.resolve("data/import"));
        Files.copy(
                realm, imports.resolve("habeas-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        return begin(
                wrapped.apply(
                        command(
                                "start",
                                "--optimized",
                                "--import-realm",
                                "--cache=local",
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--http-management-port=" + managementPort,
                                "--hostname=http://localhost:" + port)));
    }

    private Process begin(List<String> command) throws IOException {
        var builder =
                new ProcessBuilder(command)
                        .directory(distribution.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(
                        Map.of(
                                "KC_BOOTSTRAP_ADMIN_USERNAME",
                                "admin",
                                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                                password));
        return builder.start();
    }

    /** As its own script starts it, without the shell between, so that signals reach it. */
    private List<String> command(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(
                List.of(
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dkc.home.dir=" + distribution,
                        "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-cp",
                        distribution.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Waits until the realm answers. */
    public void awaitReady(Process process, Duration patience)
            throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (!isReady()) {
            if (process.waitFor(300, TimeUnit.MILLISECONDS)) {
                throw new IOException("Keycloak ended at once, see " + log);
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("Keycloak does not answer, see " + log);
            }
        }
    }

    private boolean isReady() throws InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                        .timeout(Duration.ofSeconds(10))
                        .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Stops it in order, and not in order when that takes too long. */
    public static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public String toString() {
        return issuer();
    }
}
