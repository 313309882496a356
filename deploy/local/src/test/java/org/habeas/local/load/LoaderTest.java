package org.habeas.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {

    private static final String PERSON =
            """
            {"method":"PUT","path":"/v1/persons/1","headers":{"If-None-Match":"*"},"body":{"a":1}}
            """;

    @TempDir Path directory;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final List<String> arrived = new ArrayList<>();
    private final Set<String> stored = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger limited = new AtomicInteger();
    private HttpServer server = unstarted();

    @BeforeEach
    void open() {
        server.createContext("/v1/persons/", this::put);
        server.createContext("/v1/broken", exchange -> answer(exchange, 422, UNKNOWN_FIELD));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void a_file_may_be_sent_twice() throws Exception {
        Path file = file(PERSON);

        LoadReport first = loader().load(List.of(file));
        LoadReport second = loader().load(List.of(file));

        assertThat(first).hasToString("1 loaded, 0 already there, 0 failed");
        assertThat(second).hasToString("0 loaded, 1 already there, 0 failed");
    }

    @Test
    void lines_arrive_in_their_order_with_an_editors_token() throws Exception {
        Path file = file(PERSON + PERSON.replace("/1", "/2") + "\n" + PERSON.replace("/1", "/3"));

        loader().load(List.of(file));

        assertThat(arrived)
                .containsExactly(
                        "/v1/persons/1 Bearer t",
                        "/v1/persons/2 Bearer t",
                        "/v1/persons/3 Bearer t");
    }

    @Test
    void a_refused_line_is_shown_with_its_number_its_code_and_where_it_is_wrong() throws Exception {
        Path file = file(PERSON + "{\"method\":\"POST\",\"path\":\"/v1/broken\",\"body\":{}}\n");

        LoadReport report = loader().load(List.of(file));

        assertThat(report.failed()).isEqualTo(1);
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("lines.ndjson:2: 422 unknown_field [/act/kind: not known]");
    }

    @Test
    void a_line_that_is_no_call_does_not_stop_the_others() throws Exception {
        Path file = file("{broken\n{\"method\":\"DELETE\",\"path\":\"/v1/x\"}\n" + PERSON);

        LoadReport report = loader().load(List.of(file));

        assertThat(report).hasToString("1 loaded, 0 already there, 2 failed");
    }

    @Test
    void a_service_that_restarts_is_waited_for() throws Exception {
        refusals.set(3);

        LoadReport report = loader().load(List.of(file(PERSON)));

        assertThat(report.loaded()).isEqualTo(1);
    }

    @Test
    void a_door_that_has_granted_all_says_when_to_come_again() throws Exception {
        limited.set(1);
        long begun = System.nanoTime();

        LoadReport report = loader().load(List.of(file(PERSON)));

        assertThat(report.loaded()).isEqualTo(1);
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_service_that_stays_away_fails_the_line() throws Exception {
        refusals.set(100);

        LoadReport report = loader().load(List.of(file(PERSON)));

        assertThat(report.failed()).isEqualTo(1);
    }

    private static final String UNKNOWN_FIELD =
            """
            {"code":"unknown_field","errors":[{"pointer":"/act/kind","detail":"not known"}]}
            """;

    private Loader loader() {
        URI door = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        var out = new PrintStream(shown, true, StandardCharsets.UTF_8);
        return new Loader(
                new Door(door, () -> "t", Duration.ofMillis(1), 5),
                new Progress("loading", out, false));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("lines.ndjson"), text);
    }

    private void put(HttpExchange exchange) throws IOException {
        if (limited.getAndDecrement() > 0) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            answer(exchange, 429, "{}");
            return;
        }
        if (refusals.getAndDecrement() > 0) {
            answer(exchange, 503, "{}");
            return;
        }
        String path = exchange.getRequestURI().getPath();
        arrived.add(path + " " + exchange.getRequestHeaders().getFirst("Authorization"));
        answer(exchange, stored.add(path) ? 201 : 412, "{}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static HttpServer unstarted() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
