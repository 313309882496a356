package org.habeas.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.habeas.gateway.standin.DoorTest;
import org.habeas.gateway.standin.StandIns;
import org.habeas.gateway.standin.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DoorTest
class StreamingComponentTest {
    private static final long SIZE = 50_000_000;

    @SuppressWarnings("NullAway.Init") // injected by the test framework
    @TestHTTPResource("/v1/persons/bytes")
    URI bytes;

    @SuppressWarnings("NullAway.Init") // injected by the test framework
    StandIns behind;

    @ParameterizedTest
    @ValueSource(strings = {"", "&chunked"})
    void a_large_answer_arrives_whole(String more) throws Exception {
        URI large = URI.create(bytes + "?size=" + SIZE + more);

        try (InputStream in = large.toURL().openStream()) {
            assertThat(in.transferTo(OutputStream.nullOutputStream())).isEqualTo(SIZE);
        }
    }

    /** Were the answer gathered in the door, the service could write all of it. */
    @Test
    void a_slow_reader_slows_the_service_and_fills_no_memory() throws Exception {
        long before = behind.cases.written();
        try (Wire wire = new Wire(bytes.getPort())) {
            wire.send("GET /v1/persons/bytes?size=" + SIZE + " HTTP/1.1\nHost: localhost\n\n");
            wire.readUntil("\r\n\r\n");

            assertThat(untilStill() - before).isLessThan(SIZE / 2);
        }
    }

    /** What the service has written when it has written nothing for half a second. */
    private long untilStill() {
        long seen = -1;
        Instant since = Instant.now();
        while (Duration.between(since, Instant.now()).toMillis() < 500) {
            long now = behind.cases.written();
            if (now != seen) {
                seen = now;
                since = Instant.now();
            }
            Thread.onSpinWait();
        }
        return seen;
    }
}
