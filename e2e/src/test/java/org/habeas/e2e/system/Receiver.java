package org.habeas.e2e.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The server of a partner on this machine, that takes messages and may go away and come back. */
public final class Receiver implements AutoCloseable {
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private @Nullable HttpServer server;
    private int port;

    /** What was posted. */
    public record Message(String body, HttpHeaders headers) {
        public String id() {
            return headers.firstValue("webhook-id").orElse("none");
        }
    }

    public Receiver() {
        open();
    }

    /** Is there, at the same address as before. */
    public void open() {
        try {
            HttpServer opened =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            opened.createContext("/", this::take);
            opened.start();
            port = opened.getAddress().getPort();
            server = opened;
        } catch (IOException e) {
            throw new IllegalStateException("no receiver", e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            messages.add(
                    new Message(
                            body, HttpHeaders.of(exchange.getRequestHeaders(), (_, _) -> true)));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    /** Whoever comes now finds nobody. */
    @Override
    public void close() {
        HttpServer opened = server;
        if (opened != null) {
            opened.stop(0);
            server = null;
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port + "/habeas";
    }

    /** Everything that was taken, the oldest first. */
    public List<Message> messages() {
        return List.copyOf(messages);
    }
}
