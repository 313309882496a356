package org.habeas.local.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.habeas.local.process.Ports;

/** nginx of this machine as a reverse proxy: connections kept, nothing logged, nothing cached. */
final class Nginx implements AutoCloseable {
    private static final long BREATH = 100_000_000L;

    private final Process process;
    private final URI address;

    private Nginx(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts one.
     *
     * @param service whom it stands before
     */
    static Nginx before(URI service, Path program, Path directory) throws IOException {
        int port = Ports.free(1).getFirst();
        Files.createDirectories(directory);
        Path settings = directory.resolve("nginx.conf");
        Files.writeString(
                settings,
                """
                worker_processes auto;
                daemon off;
                pid nginx.pid;
                error_log error.log;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
                  upstream service { server %s; keepalive 64; keepalive_requests 100000000; }
                  server {
                    listen 127.0.0.1:%d;
                    keepalive_requests 100000000;
                    location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; }
                  }
                }
                """
                        .formatted(service.getAuthority(), port));
        Process process =
                new ProcessBuilder(
                                program.toString(),
                                "-p",
                                directory + "/",
                                "-e",
                                "error.log",
                                "-c",
                                settings.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(directory.resolve("output.log").toFile())
                        .start();
        for (int i = 0; i < 100 && process.isAlive() && Ports.isFree(port); i++) {
            LockSupport.parkNanos(BREATH);
        }
        return new Nginx(process, URI.create("http://127.0.0.1:" + port));
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
