package org.habeas.gateway.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.JksOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.habeas.gateway.receiver.Reply.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourierTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Names HERE = host -> List.of(InetAddress.getByName("127.0.0.1"));

    @AfterAll
    static void close() {
        VERTX.close();
    }

    private record Config(
            boolean allowLoopback,
            Optional<List<String>> closedNetworks,
            Duration connectTimeout,
            Duration timeout)
            implements ReceiverConfig {}

    private static Courier courier(Names names, HttpClientOptions options) {
        return courier(names, options, PATIENCE);
    }

    private static Courier courier(Names names, HttpClientOptions options, Duration timeout) {
        Guard guard = new Guard(names, new Networks(List.of()), true);
        return new Courier(
                VERTX, guard, options, new Config(true, Optional.empty(), timeout, timeout), NOON);
    }

    private static Reply post(Courier courier, String url) {
        return courier.post(url, Map.of("Content-Type", "application/json"), "{\"a\":1}")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static Reply post(String url) {
        return post(courier(HERE, new HttpClientOptions()), url);
    }

    @Test
    void a_message_comes_with_its_headers_and_its_body() throws Exception {
        try (TestReceiver receiver = new TestReceiver()) {
            Reply reply = post(receiver.url("/hook?key=1"));

            assertThat(reply.isTaken()).isTrue();
            TestReceiver.Received got = receiver.next();
            assertThat(got.path()).isEqualTo("/hook?key=1");
            assertThat(got.body()).isEqualTo("{\"a\":1}");
            assertThat(got.header("content-type")).isEqualTo("application/json");
        }
    }

    @Test
    void over_tls_the_pinned_address_is_met_under_the_name_that_was_given(@TempDir Path directory)
            throws Exception {
        Path keys = keys(directory, "hooks.example");
        try (TestReceiver receiver = tls(keys)) {
            AtomicInteger asked = new AtomicInteger();
            Names rebinding =
                    host ->
                            List.of(
                                    InetAddress.getByName(
                                            asked.getAndIncrement() == 0
                                                    ? "127.0.0.1"
                                                    : "192.0.2.1"));
            Courier courier = courier(rebinding, trusting(keys));

            Reply reply = post(courier, "https://hooks.example:" + receiver.port() + "/");

            assertThat(reply).isEqualTo(new Reply(204, null, null));
            assertThat(asked).hasValue(1);
            TestReceiver.Received got = receiver.next();
            assertThat(got.sni()).isEqualTo("hooks.example");
            assertThat(got.header("host")).isEqualTo("hooks.example:" + receiver.port());
        }
    }

    @Test
    void a_certificate_of_another_name_is_not_believed(@TempDir Path directory) throws Exception {
        Path keys = keys(directory, "other.example");
        try (TestReceiver receiver = tls(keys)) {
            Courier courier = courier(HERE, trusting(keys));

            Reply reply = post(courier, "https://hooks.example:" + receiver.port() + "/");

            assertThat(reply.failure()).isEqualTo(Failure.TLS_FAILED);
            assertThat(receiver.waiting()).isZero();
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_believed(@TempDir Path directory)
            throws Exception {
        try (TestReceiver receiver = tls(keys(directory, "hooks.example"))) {
            assertThat(post("https://hooks.example:" + receiver.port() + "/").failure())
                    .isEqualTo(Failure.TLS_FAILED);
        }
    }

    @Test
    void a_name_that_has_come_to_lead_inside_is_not_connected_to() throws Exception {
        try (TestReceiver receiver = new TestReceiver()) {
            Courier courier =
                    courier(
                            host -> List.of(InetAddress.getByName("10.0.0.1")),
                            new HttpClientOptions());

            Reply reply = post(courier, "https://hooks.example:" + receiver.port() + "/");

            assertThat(reply).isEqualTo(Reply.of(Failure.ADDRESS_REFUSED));
        }
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        try (TestReceiver receiver = new TestReceiver()) {
            receiver.once(request ->
                    request.response()
                            .setStatusCode(307)
                            .putHeader("Location", receiver.url("/elsewhere"))
                            .end());

            Reply reply = post(receiver.url("/hook"));

            assertThat(reply.status()).isEqualTo(307);
            assertThat(reply.isTaken()).isFalse();
            assertThat(receiver.next().path()).isEqualTo("/hook");
            assertThat(receiver.waiting()).isZero();
        }
    }

    @Test
    void a_receiver_that_says_nothing_is_left_in_time() throws Exception {
        try (TestReceiver receiver = new TestReceiver()) {
            receiver.once(request -> {});

            Courier courier = courier(HERE, new HttpClientOptions(), Duration.ofMillis(500));

            assertThat(post(courier, receiver.url("/hook")).failure()).isEqualTo(Failure.TIMEOUT);
        }
    }

    @Test
    void an_answer_without_end_is_cut_off() throws Exception {
        try (TestReceiver receiver = new TestReceiver()) {
            receiver.once(request -> {
                request.response().setChunked(true);
                VERTX.setPeriodic(
                        5,
                        id ->
                                request.response()
                                        .write(Buffer.buffer(new byte[32 * 1024]))
                                        .onFailure(closed -> VERTX.cancelTimer(id)));
            });

            assertThat(post(receiver.url("/hook")).status()).isEqualTo(200);
        }
    }

    @Test
    void what_the_receiver_wants_us_to_wait_is_heard_within_a_day() throws Exception {
        try (TestReceiver receiver = new TestReceiver()) {
            List<String> asked =
                    List.of("120", "Fri, 01 May 2026 12:05:00 GMT", "999999999", "soon");
            asked.forEach(value ->
                    receiver.once(request ->
                            request.response()
                                    .setStatusCode(503)
                                    .putHeader("Retry-After", value)
                                    .end()));

            assertThat(asked.stream().map(value -> post(receiver.url("/")).retryAfter()))
                    .containsExactly(
                            Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofDays(1), null);
        }
    }

    @Test
    void nobody_there_is_unreachable_and_nonsense_is_broken() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> talkNonsense(free));
            assertThat(post("http://127.0.0.1:" + free.getLocalPort() + "/").failure())
                    .isEqualTo(Failure.BROKEN_ANSWER);
            free.close();
            assertThat(post("http://127.0.0.1:" + free.getLocalPort() + "/").failure())
                    .isEqualTo(Failure.UNREACHABLE);
        }
    }

    private static void talkNonsense(ServerSocket at) {
        try (Socket socket = at.accept()) {
            socket.getInputStream().read();
            socket.getOutputStream()
                    .write("+OK no web here\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.getInputStream().read(new byte[10_000]);
        } catch (IOException gone) {
            // The other side has hung up.
        }
    }

    private static TestReceiver tls(Path keys) throws Exception {
        return new TestReceiver(
                new HttpServerOptions()
                        .setSsl(true)
                        .setSni(true)
                        .setKeyCertOptions(
                                new PfxOptions()
                                        .setPath(keys.toString())
                                        .setPassword("changeit")));
    }

    private static HttpClientOptions trusting(Path keys) {
        return new HttpClientOptions()
                .setTrustOptions(
                        new JksOptions().setPath(keys.toString()).setPassword("changeit"));
    }

    /** A key and its certificate, made by the JDK. */
    private static Path keys(Path directory, String name) throws Exception {
        Path file = directory.resolve("keys.p12");
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "receiver",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=" + name,
                                "-ext",
                                "san=dns:" + name,
                                "-validity",
                                "3650",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                "changeit",
                                "-keystore",
                                file.toString())
                        .inheritIO()
                        .start();
        assertThat(keytool.waitFor()).isZero();
        return file;
    }
}
