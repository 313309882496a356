package org.habeas.local.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Connections that are kept busy: each sends its next request when the last is answered in full. It
 * does as little as it can itself, since it runs on the machine that it measures.
 *
 * @param headers more lines of each request, each ended
 */
record Load(String name, URI target, List<String> paths, String headers) {
    private static final int CONNECTIONS = 16;

    /** What came of it. */
    record Measured(double perSecond, Latencies latencies) {}

    Measured run(Duration time) throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        List<Future<long[]>> parts = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                Random random = new Random(i);
                parts.add(threads.submit(() -> one(begun + time.toNanos(), random)));
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        long[] all = new long[0];
        for (Future<long[]> part : parts) {
            int at = all.length;
            all = Arrays.copyOf(all, at + part.get().length);
            System.arraycopy(part.get(), 0, all, at, part.get().length);
        }
        return new Measured(all.length / seconds, Latencies.of(all));
    }

    private long[] one(long end, Random random) throws IOException {
        long[] nanos = new long[1024];
        int count = 0;
        try (Socket socket = new Socket(target.getHost(), target.getPort())) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            var answers = new Answers(socket.getInputStream());
            for (long now = System.nanoTime(); now < end; count++) {
                socket.getOutputStream().write(request(random));
                answers.next(name);
                long then = System.nanoTime();
                nanos = count < nanos.length ? nanos : Arrays.copyOf(nanos, count * 2);
                nanos[count] = then - now;
                now = then;
            }
        }
        return Arrays.copyOf(nanos, count);
    }

    private byte[] request(Random random) {
        String path = paths.get(random.nextInt(paths.size()));
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Answers with a Content-Length, one after another. */
    private static final class Answers {
        private static final String LENGTH = "content-length:";

        private final InputStream in;
        private final byte[] buffer = new byte[1 << 16];
        private int filled;

        private Answers(InputStream in) {
            this.in = in;
        }

        private void next(String name) throws IOException {
            int head = head();
            String text = new String(buffer, 0, head, StandardCharsets.ISO_8859_1);
            if (!text.startsWith(" 200", 8)) {
                throw new IOException(name + " answers " + text.lines().findFirst().orElse(""));
            }
            int at = text.toLowerCase(Locale.ROOT).indexOf(LENGTH);
            if (at < 0) {
                throw new IOException(name + " answers without a length");
            }
            int length =
                    Integer.parseInt(
                            text.substring(at + LENGTH.length(), text.indexOf('\r', at)).strip());
            int left = length - (filled - head);
            filled = 0;
            while (left > 0) {
                left -= read();
                filled = 0;
            }
        }

        private int head() throws IOException {
            for (int i = 3; ; i++) {
                while (i >= filled) {
                    read();
                }
                if (buffer[i] == '\n' && buffer[i - 2] == '\n') {
                    return i + 1;
                }
            }
        }

        private int read() throws IOException {
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read <= 0) {
                throw new IOException("an answer broke off");
            }
            filled += read;
            return read;
        }
    }
}
