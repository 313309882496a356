package org.habeas.local.server;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.admin.Admin;

/**
 * One Kafka node, broker and controller in a JVM of its own.
 *
 * @param directory its data and its configuration
 * @param log where its messages go
 * @param durable whether an acknowledged event has reached the disk; only tests do without
 */
public record KafkaServer(Path directory, Path log, int port, int controllerPort, boolean durable) {

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /**
     * Starts the node.
     *
     * @param wrapped how the command is started, e.g. in a session of its own
     */
    public Process start(UnaryOperator<List<String>> wrapped) throws IOException {
        Files.createDirectories(directory);
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        Path file = directory.resolve("server.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            configuration().store(writer, null);
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(KafkaMain.class.getName(), file.toString()));
        return new ProcessBuilder(wrapped.apply(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private Properties configuration() {
        var settings = new Properties();
        settings.putAll(
                Map.of(
                        "process.roles",
                        "broker,controller",
                        "node.id",
                        "1",
                        "listeners",
                        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                                .formatted(port, controllerPort),
                        "controller.listener.names",
                        "CONTROLLER",
                        "controller.quorum.voters",
                        "1@127.0.0.1:" + controllerPort,
                        "log.dirs",
                        directory.resolve("log").toString()));
        // Consumers can be rebuilt from offset zero, so nothing is ever thrown away.
        settings.putAll(
                Map.of(
                        "log.retention.ms", "-1",
                        "offsets.retention.minutes", "5256000",
                        "log.segment.bytes", "134217728",
                        "log.index.size.max.bytes", "1048576",
                        "num.partitions", "3"));
        // There is one node.
        settings.putAll(
                Map.of(
                        "offsets.topic.replication.factor", "1",
                        "offsets.topic.num.partitions", "4",
                        "transaction.state.log.replication.factor", "1",
                        "transaction.state.log.min.isr", "1",
                        "transaction.state.log.num.partitions", "2",
                        "share.coordinator.state.topic.replication.factor", "1",
                        "share.coordinator.state.topic.min.isr", "1",
                        "share.coordinator.state.topic.num.partitions", "2",
                        "group.initial.rebalance.delay.ms", "0"));
        if (durable) {
            settings.put("log.flush.interval.messages", "1");
        }
        return settings;
    }

    /** Waits until the broker answers. */
    public void awaitReady(Process process, Duration patience)
            throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        try (Admin admin = admin()) {
            while (true) {
                try {
                    admin.describeCluster().nodes().get();
                    return;
                } catch (ExecutionException e) {
                    if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                        throw new IOException("Kafka ended at once, see " + log, e);
                    }
                    if (Instant.now().isAfter(deadline)) {
                        throw new IOException("Kafka does not answer, see " + log, e);
                    }
                }
            }
        }
    }

    public Admin admin() {
        return Admin.create(
                Map.of(
                        "bootstrap.servers", bootstrapServers(),
                        "reconnect.backoff.max.ms", "200",
                        "default.api.timeout.ms", "5000",
                        "request.timeout.ms", "5000"));
    }

    /** Stops it in order, and not in order when that takes too long. */
    public static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
