package org.habeas.local.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class InfrastructureTest {

    @Test
    void the_application_writes_rows_into_what_the_owner_made() throws SQLException {
        try (Connection owner = connect("HABEAS_DB_OWNER_USER", "HABEAS_DB_OWNER_PASSWORD")) {
            execute(
                    owner,
                    "create table subject (id bigint generated always as identity, name text)");
        }

        try (Connection application = connect("HABEAS_DB_USER", "HABEAS_DB_PASSWORD")) {
            execute(application, "insert into subject (name) values ('a'), ('b')");

            assertThat(text(application, "select count(*) from subject")).isEqualTo("2");
            assertThatThrownBy(() -> execute(application, "drop table subject"))
                    .hasMessageContaining("must be owner");
            assertThatThrownBy(() -> execute(application, "create table other (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_application_role_cannot_escape_row_level_security() throws SQLException {
        try (Connection application = connect("HABEAS_DB_USER", "HABEAS_DB_PASSWORD")) {
            assertThat(
                            text(
                                    application,
                                    "select rolbypassrls or rolsuper from pg_roles where rolname ="
                                            + " current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void trigrams_know_cyrillic_letters() throws SQLException {
        try (Connection owner = connect("HABEAS_DB_OWNER_USER", "HABEAS_DB_OWNER_PASSWORD")) {
            execute(owner, "create extension if not exists pg_trgm");

            assertThat(text(owner, "select similarity('Тохтар', 'ТОХТАР')")).isEqualTo("1");
        }
    }

    @Test
    void an_event_reaches_its_consumer() throws Exception {
        String topic = property("HABEAS_TOPIC_PREFIX") + "self-test";
        String servers = property("KAFKA_BOOTSTRAP_SERVERS");
        try (var producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", servers, "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer())) {
            var _ = producer.send(new ProducerRecord<>(topic, "key", "value")).get();
        }

        assertThat(firstOf(topic, servers).value()).isEqualTo("value");
    }

    @Test
    void the_issuer_shows_its_public_key_only() throws Exception {
        String published = Files.readString(Path.of(property("HABEAS_JWKS")));

        assertThat(published).contains("\"crv\":\"P-256\"").doesNotContain("\"d\":");
        assertThat(property("habeas.test.token.editor").split("\\.")).hasSize(3);
    }

    private static ConsumerRecord<String, String> firstOf(String topic, String servers) {
        Instant deadline = Instant.now().plusSeconds(30);
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", servers,
                                "group.id", topic,
                                "auto.offset.reset", "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            while (Instant.now().isBefore(deadline)) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
                    return record;
                }
            }
        }
        throw new AssertionError("nothing arrived on " + topic);
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(
                property("HABEAS_DB_URL"), property(user), property(password));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }
}
