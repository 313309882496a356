package org.habeas.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the oldest events as CloudEvents and removes them once the broker has them. */
@ApplicationScoped
class RelayBatch {
    private static final int SIZE = 500;

    /** The relay's lock among replicas; the number only has to be ours. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(7212004401)";

    private static final String OLDEST =
            "select seq, id, topic, key, type, subject, cause_id, payload, recorded_at from outbox order by seq limit "
                    + SIZE;

    private final KafkaProducer<String, byte[]> producer;
    private final String source;

    RelayBatch(
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers, EventConfig config) {
        source = "/" + config.service();
        producer =
                new KafkaProducer<>(
                        Map.of(
                                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                                ProducerConfig.ACKS_CONFIG, "all",
                                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                                ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000,
                                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000,
                                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                                ProducerConfig.LINGER_MS_CONFIG, 0),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /**
     * Relays one batch in one transaction.
     *
     * @return how many were relayed; none if another replica is at it
     */
    int relay(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            List<Long> sent = holdsLock(connection) ? send(connection) : List.of();
            remove(connection, sent);
            connection.commit();
            return sent.size();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static boolean holdsLock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet held = statement.executeQuery(LOCK)) {
            return held.next() && held.getBoolean(1);
        }
    }

    private List<Long> send(Connection connection) throws SQLException {
        List<Long> sequence = new ArrayList<>();
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(OLDEST)) {
            while (rows.next()) {
                sequence.add(rows.getLong("seq"));
                acknowledgements.add(producer.send(cloudEvent(rows)));
            }
        }
        for (Future<RecordMetadata> acknowledgement : acknowledgements) {
            await(acknowledgement);
        }
        return sequence;
    }

    private ProducerRecord<String, byte[]> cloudEvent(ResultSet row) throws SQLException {
        ProducerRecord<String, byte[]> event =
                new ProducerRecord<>(
                        row.getString("topic"), row.getString("key"), row.getBytes("payload"));
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", row.getString("id"));
        header(event, "ce_type", row.getString("type"));
        header(event, "ce_source", source);
        header(event, "ce_subject", row.getString("subject"));
        header(event, "ce_time", row.getTimestamp("recorded_at").toInstant().toString());
        header(event, "content-type", "application/json");
        UUID cause = row.getObject("cause_id", UUID.class);
        if (cause != null) {
            header(event, "ce_causationid", cause.toString());
        }
        return event;
    }

    private static void header(ProducerRecord<String, byte[]> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static void await(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take an event", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while relaying", e);
        }
    }

    private static void remove(Connection connection, List<Long> sent) throws SQLException {
        if (!sent.isEmpty()) {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from outbox where seq = any(?)")) {
                delete.setArray(1, connection.createArrayOf("bigint", sent.toArray()));
                delete.executeUpdate();
            }
        }
    }

    /** Sends one message and waits until the broker has it. */
    void publish(ProducerRecord<String, byte[]> message) {
        await(producer.send(message));
    }

    void close() {
        producer.close(Duration.ofSeconds(3));
    }
}
