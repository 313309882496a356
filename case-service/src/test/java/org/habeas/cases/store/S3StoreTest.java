package org.habeas.cases.store;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a server of the S3 API, which runs in a process of its own. */
class S3StoreTest extends StoreTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Process server;
    private static S3Client client;

    @BeforeAll
    static void start() throws Exception {
        int port = freePort();
        Path log = Files.createTempFile("s3", ".log");
        server =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                "target/s3/s3mock.jar",
                                "--server.port=" + freePort(),
                                "--com.adobe.testing.s3mock.http-port=" + port)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        client = StoreChoice.client(new At(URI.create("http://127.0.0.1:" + port)));
        awaitReady(log);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        client.close();
        server.destroyForcibly().waitFor();
    }

    @Override
    ObjectStore store() {
        String bucket = "habeas-" + UUID.randomUUID();
        client.createBucket(create -> create.bucket(bucket));
        return new S3Store(client, bucket);
    }

    private static void awaitReady(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (server.waitFor(200, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IOException("the S3 server does not start: " + Files.readString(log));
            }
        }
    }

    private static boolean isReady() {
        try {
            client.listBuckets();
            return true;
        } catch (SdkClientException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private record At(URI address) implements FilesConfig.S3 {
        @Override
        public Optional<URI> endpoint() {
            return Optional.of(address);
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public String bucket() {
            return "habeas";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("test");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("test");
        }

        @Override
        public boolean pathStyle() {
            return true;
        }
    }
}
