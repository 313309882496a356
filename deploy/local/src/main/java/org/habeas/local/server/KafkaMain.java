package org.habeas.local.server;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The main of the Kafka process: formats the log directory once, then runs the node. */
final class KafkaMain {

    private KafkaMain() {}

    public static void main(String[] arguments) throws IOException {
        endWithTheParent();
        String file = arguments[0];
        var settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            settings.load(reader);
        }
        Path log = Path.of(settings.getProperty("log.dirs"));
        if (!Files.exists(log.resolve("meta.properties"))) {
            format(file);
        }
        Kafka.main(new String[] {file});
    }

    private static void format(String file) {
        String cluster = Uuid.randomUuid().toString();
        String[] command = {"format", "--cluster-id", cluster, "--config", file};
        if (StorageTool.execute(command, System.out) != 0) {
            throw new IllegalStateException("cannot format the log directory of Kafka");
        }
    }

    /** A broker without its supervisor would hold the port and the files for nobody. */
    private static void endWithTheParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
}
