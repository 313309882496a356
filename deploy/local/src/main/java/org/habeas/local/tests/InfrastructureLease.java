package org.habeas.local.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The right of one test JVM to the infrastructure of the build. It is a socket that stays open
 * until this JVM ends, however it ends.
 */
final class InfrastructureLease {

    private static final int ANSWER_MILLIS = 120_000;

    /** Kept so that no garbage collection closes it. */
    private static @Nullable Socket held;

    private InfrastructureLease() {}

    /**
     * Joins the running infrastructure or starts one; returns the system properties of the module.
     */
    static Map<String, String> take(Path root, String module) {
        Path target = root.resolve("deploy/local/target");
        try {
            Files.createDirectories(target);
            try (FileChannel channel =
                            FileChannel.open(
                                    target.resolve("test-infrastructure.lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                Optional<Map<String, String>> joined = join(target, module);
                if (joined.isEmpty()) {
                    start(target);
                    joined = join(target, module);
                }
                if (joined.isEmpty()) {
                    throw new IOException("they do not answer\n" + tail(target));
                }
                return joined.get();
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "no PostgreSQL and Kafka for tests: " + e.getMessage(), e);
        }
    }

    private static Optional<Map<String, String>> join(Path target, String module) {
        Path state = InfrastructureMain.stateFile(target);
        if (!Files.exists(state)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(state).strip().split(" ");
            var socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(words[0]));
            socket.setSoTimeout(ANSWER_MILLIS);
            OutputStream out = socket.getOutputStream();
            String request = words[1] + " " + module + " " + buildProcess() + "\n";
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            Map<String, String> answer = read(socket);
            if (answer.isEmpty()) {
                socket.close();
                return Optional.empty();
            }
            held = socket;
            return Optional.of(answer);
        } catch (IOException e) {
            // It ended without removing its address, so a new one is wanted.
            return Optional.empty();
        }
    }

    private static Map<String, String> read(Socket socket) throws IOException {
        var reader =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        var answer = new TreeMap<String, String>();
        for (String line; (line = reader.readLine()) != null && !line.isEmpty(); ) {
            String[] pair = line.split("=", 2);
            answer.put(pair[0], pair[1]);
        }
        return answer;
    }

    /**
     * The Maven that runs the tests: while it lives, the next module will want the same servers.
     */
    private static long buildProcess() {
        return Stream.iterate(
                        ProcessHandle.current().parent(),
                        Optional::isPresent,
                        handle -> handle.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(handle -> handle.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElse(ProcessHandle.current())
                .pid();
    }

    private static void start(Path target) throws IOException {
        String separator = System.getProperty("path.separator");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = new ArrayList<String>();
        command.addAll(List.of(java.toString(), "-Xmx128m", "-XX:+UseSerialGC"));
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-cp");
        command.add(target.resolve("classes") + separator + target.resolve("local-lib") + "/*");
        command.addAll(List.of(InfrastructureMain.class.getName(), target.toString()));
        Process child =
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.appendTo(logFile(target).toFile()))
                        .start();
        // It says one word when it is ready; the end of the stream means that it died.
        try (BufferedReader reader = child.inputReader(StandardCharsets.UTF_8)) {
            if (!"ready".equals(reader.readLine())) {
                throw new IOException("they do not start\n" + tail(target));
            }
        }
    }

    static Path logFile(Path target) {
        return target.resolve("test-infrastructure.log");
    }

    private static String tail(Path target) throws IOException {
        Path log = logFile(target);
        if (!Files.exists(log)) {
            return "(no log)";
        }
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
    }
}
