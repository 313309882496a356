package org.habeas.local.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.local.process.ProcessLedger;
import org.habeas.local.server.PostgresBinaries;
import org.habeas.local.server.Secrets;

/** The main of the infrastructure process: it lives while a test JVM holds a lease on it. */
final class InfrastructureMain {

    private static final String RUNS = "test-runs";
    private static final String SELF = "infrastructure";

    private final TestServers servers;
    private final Leases leases = new Leases();
    private final String secret = Secrets.password();

    private InfrastructureMain(TestServers servers) {
        this.servers = servers;
    }

    static Path stateFile(Path target) {
        return target.resolve("test-infrastructure.address");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path target = Path.of(arguments[0]);
        removeLeftovers(target.resolve(RUNS));
        Path directory = target.resolve(RUNS).resolve("" + ProcessHandle.current().pid());
        new ProcessLedger(directory.resolve("processes")).record(SELF, ProcessHandle.current());
        var main = new InfrastructureMain(TestServers.start(target, directory));
        main.serve(target);
    }

    /** What an infrastructure left that was killed: its processes and its data. */
    private static void removeLeftovers(Path runs) throws IOException, InterruptedException {
        Files.createDirectories(runs);
        List<Path> earlier;
        try (Stream<Path> directories = Files.list(runs)) {
            earlier = directories.toList();
        }
        for (Path directory : earlier) {
            var ledger = new ProcessLedger(directory.resolve("processes"));
            if (ledger.alive(SELF).isEmpty()) {
                for (String name : ledger.recorded().keySet()) {
                    ledger.reap(name, Duration.ZERO);
                }
                PostgresBinaries.deleteTree(directory);
            }
        }
    }

    private void serve(Path target) throws IOException, InterruptedException {
        try (var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = door.getLocalPort() + " " + secret;
            Path state = stateFile(target);
            Path draft = state.resolveSibling(state.getFileName() + ".draft");
            Files.writeString(draft, address);
            Files.move(draft, state, StandardCopyOption.REPLACE_EXISTING);
            Runtime.getRuntime().addShutdownHook(new Thread(servers::stop));
            Thread.ofVirtual().start(() -> accept(door));
            System.out.println("ready");
            leases.awaitTheLast();
            if (Files.exists(state) && Files.readString(state).equals(address)) {
                Files.delete(state);
            }
        }
        System.exit(0);
    }

    private void accept(ServerSocket door) {
        try {
            while (true) {
                Socket socket = door.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException e) {
            // The door was closed: we are done.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var reader =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String request = reader.readLine();
            String[] words = request == null ? new String[0] : request.split(" ");
            if (words.length != 3 || !words[0].equals(secret)) {
                return;
            }
            leases.taken(Long.parseLong(words[2]));
            try {
                socket.getOutputStream().write(answer(words[1]).getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                while (reader.readLine() != null) {
                    // The holder says nothing more; the end of the stream is the end of the lease.
                }
            } finally {
                leases.returned();
            }
        } catch (IOException | SQLException e) {
            System.err.println("a lease ended: " + e);
        }
    }

    private String answer(String module) throws SQLException {
        Map<String, String> properties = servers.forModule(module);
        return properties.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining())
                + "\n";
    }
}
