package org.habeas.local.supervisor;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.habeas.local.server.KafkaServer;
import org.habeas.local.server.KeycloakRealm;
import org.habeas.local.server.KeycloakServer;
import org.habeas.local.server.PostgresBinaries;
import org.habeas.local.server.PostgresServer;
import org.habeas.local.server.ServiceDatabase;

/** All processes of an installation with their addresses and secrets: what belongs to what. */
final class Landscape {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Installation installation;
    private final PortBook ports;
    private final Passwords passwords;
    private final Keys keys;
    private final boolean lifted;

    /**
     * @param lifted whether the door grants everybody plenty
     */
    Landscape(
            Installation installation,
            PortBook ports,
            Passwords passwords,
            Keys keys,
            boolean lifted) {
        this.lifted = lifted;
        this.installation = installation;
        this.ports = ports;
        this.passwords = passwords;
        this.keys = keys;
    }

    /**
     * The key files of an installation.
     *
     * @param local the public keys of the local issuer
     * @param gateway the private key by which the gateway vouches to the services
     * @param gatewayJwks what they verify it by
     */
    record Keys(Path local, Path gateway, Path gatewayJwks) {}

    PostgresServer postgres() throws IOException {
        return new PostgresServer(
                PostgresBinaries.under(installation.home()),
                installation.home().resolve(Service.POSTGRESQL),
                installation.log(Service.POSTGRESQL),
                ports.of(Service.POSTGRESQL),
                passwords.of("postgres"),
                true);
    }

    KafkaServer kafka() {
        return new KafkaServer(
                installation.home().resolve(Service.KAFKA),
                installation.log(Service.KAFKA),
                ports.of(Service.KAFKA),
                ports.of("kafka-controller"),
                true);
    }

    Child postgresChild() throws IOException {
        PostgresServer server = postgres();
        return new Child(
                Service.POSTGRESQL,
                () -> {
                    server.initialise();
                    return server.start(OwnSession::of);
                },
                process -> server.awaitReady(process, PATIENCE),
                process -> {
                    server.stop();
                    process.waitFor();
                });
    }

    Child kafkaChild() {
        KafkaServer server = kafka();
        return new Child(
                Service.KAFKA,
                () -> server.start(OwnSession::of),
                process -> server.awaitReady(process, PATIENCE),
                KafkaServer::stop);
    }

    /** An identity provider of this machine, for who asked for it. */
    Child keycloakChild() throws IOException {
        KeycloakServer server = keycloak();
        return new Child(
                Service.KEYCLOAK,
                () -> {
                    // Its database holds the keys by which it signs.
                    PrivateFile.restrict(installation.keycloak());
                    server.prepare();
                    return server.start(OwnSession::of);
                },
                process -> server.awaitReady(process, PATIENCE.multipliedBy(2)),
                KeycloakServer::stop);
    }

    private KeycloakServer keycloak() throws IOException {
        KeycloakRealm realm =
                KeycloakRealm.read(
                        installation.root().resolve("deploy/keycloak/habeas-realm.json"));
        for (String role : Service.KEYCLOAK_USERS) {
            realm.withUser(role, passwords.of("keycloak_" + role), role);
        }
        return new KeycloakServer(
                installation.keycloak(),
                realm.writeTo(installation.keys().resolve("habeas-realm.json")),
                installation.log(Service.KEYCLOAK),
                ports.of(Service.KEYCLOAK),
                ports.of("keycloak-management"),
                passwords.of("keycloak_admin"));
    }

    Child serviceChild(Service service) throws IOException {
        Map<String, String> environment = common(service.name(), service.database());
        environment.put("HABEAS_FILES_DIRECTORY", installation.files().toString());
        return ServiceProcess.child(
                service.name(), installation, ports.of(service.name()), environment);
    }

    Child gatewayChild(boolean withKeycloak) throws IOException {
        return gatewayChild(Service.GATEWAY, withKeycloak, Map.of());
    }

    /** One more gateway beside the others, on the same database, with settings of its own. */
    Child gatewayChild(String name, boolean withKeycloak, Map<String, String> settings)
            throws IOException {
        Map<String, String> environment = common(name, Service.GATEWAY_DATABASE);
        environment.put("HABEAS_GATEWAY_KEY", keys.gateway().toString());
        environment.put("HABEAS_LOCAL_JWKS", keys.local().toString());
        environment.put("HABEAS_WEBHOOK_KEYS", passwords.of("webhook_key"));
        environment.put("HABEAS_RECEIVERS_ALLOW_LOOPBACK", "true");
        if (withKeycloak) {
            environment.put("HABEAS_OIDC_ISSUER", keycloak().issuer());
            environment.put("HABEAS_OIDC_STAFF_CLIENTS", "habeas-app");
        }
        environment.putAll(LocalLimits.of(System.getenv(), lifted));
        for (Service service : Service.ALL) {
            environment.put(
                    service.addressVariable(), "http://127.0.0.1:" + ports.of(service.name()));
        }
        environment.putAll(settings);
        return ServiceProcess.child(
                name, Service.GATEWAY, installation, ports.of(name), environment);
    }

    private Map<String, String> common(String name, String databaseName) throws IOException {
        var environment = new HashMap<String, String>();
        ServiceDatabase database = database(databaseName);
        environment.put("HABEAS_DB_URL", database.url(postgres()));
        environment.put("HABEAS_DB_USER", database.application());
        environment.put("HABEAS_DB_PASSWORD", database.applicationPassword());
        environment.put("HABEAS_DB_OWNER_USER", database.owner());
        environment.put("HABEAS_DB_OWNER_PASSWORD", database.ownerPassword());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka().bootstrapServers());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(name)));
        environment.put("HABEAS_JWKS", keys.gatewayJwks().toString());
        return environment;
    }

    /** The databases with their roles, and the topics. */
    void furnish() throws IOException, SQLException, InterruptedException {
        PostgresServer server = postgres();
        for (Service service : Service.ALL) {
            database(service.database()).createOn(server);
        }
        database(Service.GATEWAY_DATABASE).createOn(server);
        try (Admin admin = kafka().admin()) {
            for (String topic : Service.TOPICS) {
                createTopic(admin, topic);
            }
        }
    }

    private static void createTopic(Admin admin, String name)
            throws IOException, InterruptedException {
        // A service is rebuilt from offset zero: whatever a broker does by default, this is kept.
        var topic =
                new NewTopic(name, Optional.empty(), Optional.empty())
                        .configs(Map.of("retention.ms", "-1", "retention.bytes", "-1"));
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IOException("Kafka does not make the topic " + name, e);
            }
        }
    }

    private ServiceDatabase database(String name) throws IOException {
        return new ServiceDatabase(
                name, passwords.of(name + "_owner"), passwords.of(name + "_app"));
    }
}
