package org.habeas.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.IntegerDeserializer;
import org.apache.kafka.common.serialization.IntegerSerializer;
import org.habeas.local.process.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the servers of {@code ./habeas up} while they are written to. */
class DurabilityTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int EVENTS = 2000;
    private static final int BEFORE_THE_KILL = 500;

    @TempDir Path directory;

    @Test
    void every_acknowledged_event_outlives_a_kill_of_the_broker() throws Exception {
        List<Integer> ports = Ports.free(2);
        var kafka =
                new KafkaServer(
                        directory.resolve("kafka"),
                        directory.resolve("kafka.log"),
                        ports.get(0),
                        ports.get(1),
                        true);
        Process first = kafka.start(UnaryOperator.identity());
        kafka.awaitReady(first, PATIENCE);
        var acknowledged = new ConcurrentSkipListSet<Integer>();
        var enough = new CountDownLatch(BEFORE_THE_KILL);

        Process second;
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
                        new IntegerSerializer(),
                        new IntegerSerializer())) {
            for (int i = 0; i < EVENTS; i++) {
                int number = i;
                var _ =
                        producer.send(
                                new ProducerRecord<>("events", number, number),
                                (_, problem) -> {
                                    if (problem == null) {
                                        acknowledged.add(number);
                                        enough.countDown();
                                    }
                                });
            }
            enough.await();
            first.destroyForcibly().waitFor();
            second = kafka.start(UnaryOperator.identity());
            kafka.awaitReady(second, PATIENCE);
        }

        try {
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_KILL);
            assertThat(read(kafka, acknowledged)).containsAll(acknowledged);
        } finally {
            KafkaServer.stop(second);
        }
    }

    private static Set<Integer> read(KafkaServer kafka, Set<Integer> wanted) {
        var found = new TreeSet<Integer>();
        Instant deadline = Instant.now().plus(PATIENCE);
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", kafka.bootstrapServers(),
                                "group.id", "reader",
                                "auto.offset.reset", "earliest"),
                        new IntegerDeserializer(),
                        new IntegerDeserializer())) {
            consumer.subscribe(List.of("events"));
            while (!found.containsAll(wanted) && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofSeconds(1)).forEach(event -> found.add(event.value()));
            }
        }
        return found;
    }

    @Test
    void every_commit_outlives_a_kill_of_the_database_and_of_its_launcher() throws Exception {
        PostgresServer postgres = postgres();
        postgres.initialise();
        Process first = postgres.start(UnaryOperator.identity());
        postgres.awaitReady(first, PATIENCE);
        execute(postgres, "create table entry (id int)");
        execute(postgres, "insert into entry select generate_series(1, 1000)");

        first.destroyForcibly().waitFor();
        Process orphan = started(postgres);
        // A launcher that was killed does not stop its database: the next start does.
        Process third = started(postgres);

        try {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(count(postgres)).isEqualTo(1000);
        } finally {
            postgres.stop();
            third.waitFor();
        }
    }

    @Test
    void a_process_number_that_another_program_has_got_does_not_keep_the_database_down()
            throws Exception {
        PostgresServer postgres = postgres();
        postgres.initialise();
        Path file = directory.resolve("postgresql/postmaster.pid");
        long stranger = ProcessHandle.current().pid();
        Files.writeString(file, stranger + "\n" + directory + "/postgresql\n1\n5432\n");

        Process process = started(postgres);

        assertThat(process.isAlive()).isTrue();
        postgres.stop();
        process.waitFor();
    }

    private PostgresServer postgres() throws IOException {
        return new PostgresServer(
                PostgresBinaries.under(directory),
                directory.resolve("postgresql"),
                directory.resolve("postgresql.log"),
                Ports.free(1).getFirst(),
                Secrets.password(),
                true);
    }

    /** The backends of a killed server take a moment to notice, and until then none can start. */
    private static Process started(PostgresServer postgres) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            Process process = postgres.start(UnaryOperator.identity());
            try {
                postgres.awaitReady(process, PATIENCE);
                return process;
            } catch (IOException e) {
                assertThat(Instant.now()).isBefore(deadline);
            }
        }
    }

    private static void execute(PostgresServer postgres, String sql) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(PostgresServer postgres) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from entry")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
