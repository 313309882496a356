package org.habeas.local.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.habeas.local.issuer.LocalIssuer;
import org.habeas.local.issuer.Role;
import org.habeas.local.process.Ports;
import org.habeas.local.process.ProcessLedger;
import org.habeas.local.server.KafkaServer;
import org.habeas.local.server.PostgresBinaries;
import org.habeas.local.server.PostgresServer;
import org.habeas.local.server.Secrets;
import org.habeas.local.server.ServiceDatabase;

/** The servers of one build with their data, which live as long as it does. */
final class TestServers {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration TOKEN_VALIDITY = Duration.ofHours(12);

    private final Path directory;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final Process kafkaProcess;
    private final LocalIssuer issuer;
    private final LocalIssuer gateway;
    private final AtomicInteger runs = new AtomicInteger();

    private TestServers(
            Path directory,
            PostgresServer postgres,
            KafkaServer kafka,
            Process kafkaProcess,
            LocalIssuer issuer,
            LocalIssuer gateway) {
        this.directory = directory;
        this.postgres = postgres;
        this.kafka = kafka;
        this.kafkaProcess = kafkaProcess;
        this.issuer = issuer;
        this.gateway = gateway;
    }

    static TestServers start(Path target, Path directory) throws IOException, InterruptedException {
        Path log = InfrastructureLease.logFile(target);
        var ports = Ports.free(3);
        var ledger = new ProcessLedger(directory.resolve("processes"));
        var kafka =
                new KafkaServer(directory.resolve("kafka"), log, ports.get(0), ports.get(1), false);
        Process kafkaProcess = kafka.start(UnaryOperator.identity());
        ledger.record("kafka", kafkaProcess.toHandle());
        Path data = directory.resolve("postgresql");
        var postgres =
                new PostgresServer(
                        PostgresBinaries.under(target),
                        data,
                        log,
                        ports.get(2),
                        Secrets.password(),
                        false);
        postgres.initialise();
        Process postgresProcess = postgres.start(UnaryOperator.identity());
        ledger.record("postgresql", postgresProcess.toHandle());
        postgres.awaitReady(postgresProcess, PATIENCE);
        kafka.awaitReady(kafkaProcess, PATIENCE);
        var issuer = LocalIssuer.in(directory.resolve("keys"), Clock.systemUTC());
        var gateway =
                LocalIssuer.in(
                        directory.resolve("keys/gateway"), LocalIssuer.GATEWAY, Clock.systemUTC());
        return new TestServers(directory, postgres, kafka, kafkaProcess, issuer, gateway);
    }

    /** A new database and a new topic prefix, as the system properties of a test JVM. */
    Map<String, String> forModule(String module) throws SQLException {
        String run = "r" + runs.incrementAndGet();
        String name = module.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_") + "_" + run;
        var database = new ServiceDatabase(name, Secrets.password(), Secrets.password());
        database.createOn(postgres);
        var properties = new TreeMap<String, String>();
        properties.put("HABEAS_DB_URL", database.url(postgres));
        properties.put("HABEAS_DB_USER", database.application());
        properties.put("HABEAS_DB_PASSWORD", database.applicationPassword());
        properties.put("HABEAS_DB_OWNER_USER", database.owner());
        properties.put("HABEAS_DB_OWNER_PASSWORD", database.ownerPassword());
        properties.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        properties.put("HABEAS_TOPIC_PREFIX", module + "-" + run + ".");
        properties.put("HABEAS_JWKS", gateway.jwks().toString());
        properties.put("HABEAS_GATEWAY_KEY", gateway.privateKey().toString());
        properties.put("HABEAS_LOCAL_JWKS", issuer.jwks().toString());
        // The gateway is met from outside, a service as the gateway meets it.
        LocalIssuer asker = module.equals("gateway") ? issuer : gateway;
        properties.put("habeas.test.issuer-key", asker.privateKey().toString());
        for (Role role : Role.values()) {
            String token = asker.token("test-" + role.wire(), role, TOKEN_VALIDITY);
            properties.put("habeas.test.token." + role.wire(), token);
        }
        properties.put("quarkus.http.test-port", "0");
        return properties;
    }

    void stop() {
        try {
            kafkaProcess.destroyForcibly();
            postgres.stop();
            kafkaProcess.waitFor();
            PostgresBinaries.deleteTree(directory);
        } catch (IOException e) {
            System.err.println("test servers left something behind: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
