package org.habeas.platform.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Tells the door what was written, so that it can drop the PUBLIC answers that it keeps. It is told
 * even that nothing was: who does not hear from us for a second must not trust what it has kept.
 * Nothing hidden is told: ids of PUBLIC answers, and that something was written.
 */
@ApplicationScoped
class Tidings {
    /** Without the prefix of the installation. */
    static final String TOPIC = "habeas.public-views";

    /** How long nothing may be said. */
    static final int PAUSE_MS = 400;

    private static final String LOCK = "select pg_try_advisory_xact_lock(7212004360)";
    private static final String ONE_HOUR_MS = "3600000";

    private final RelayBatch broker;
    private final ObjectMapper mapper;
    private final String brokers;
    private final String topic;
    private final String service;
    private final boolean enabled;
    private boolean topicMade;
    private boolean begun;

    Tidings(
            RelayBatch broker,
            ObjectMapper mapper,
            EventConfig config,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "service")
                    String service,
            @ConfigProperty(name = "habeas.public-views.told", defaultValue = "true")
                    boolean enabled) {
        this.broker = broker;
        this.mapper = mapper;
        this.brokers = brokers;
        this.topic = config.topicPrefix().orElse("") + TOPIC;
        this.service = service;
        this.enabled = enabled;
    }

    /** As it is told. Everything may have changed when a service starts: it may be a newer one. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Told(
            long number,
            @Nullable Instant until,
            boolean everything,
            boolean written,
            List<UUID> dockets) {}

    /**
     * Tells what there is to tell.
     *
     * @return whether there may be more
     */
    boolean tell(Connection connection) throws SQLException {
        if (!enabled) {
            return false;
        }
        makeTopic();
        connection.setAutoCommit(false);
        try {
            Optional<Touches> touches =
                    holdsLock(connection)
                            ? Optional.of(Touches.take(connection))
                            : Optional.empty();
            touches.ifPresent(this::publish);
            connection.commit();
            return touches.isPresent() && !touches.get().isAll();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void publish(Touches touches) {
        Told told =
                new Told(
                        touches.number(),
                        touches.isAll() ? touches.until() : null,
                        !begun || !touches.isAll(),
                        touches.written(),
                        touches.isAll() ? List.copyOf(touches.dockets()) : List.of());
        broker.publish(new ProducerRecord<>(topic, service, Json.bytes(mapper, told)));
        begun = true;
    }

    private static boolean holdsLock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet held = statement.executeQuery(LOCK)) {
            return held.next() && held.getBoolean(1);
        }
    }

    /** What was told an hour ago helps nobody. A broker that makes topics by itself is as good. */
    private void makeTopic() {
        if (topicMade) {
            return;
        }
        topicMade = true;
        NewTopic wanted =
                new NewTopic(topic, Optional.of(1), Optional.empty())
                        .configs(
                                Map.of(
                                        TopicConfig.RETENTION_MS_CONFIG, ONE_HOUR_MS,
                                        TopicConfig.SEGMENT_MS_CONFIG, ONE_HOUR_MS));
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            admin.createTopics(List.of(wanted)).all().get(5, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            Log.debugf("topic not made topic=%s reason=%s", topic, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
