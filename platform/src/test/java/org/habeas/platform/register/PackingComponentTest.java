package org.habeas.platform.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PackingComponentTest {
    @Inject Lanterns lanterns;

    @SuppressWarnings("NullAway.Init") // injected by the test framework
    @TestHTTPResource("/")
    URI service;

    @Test
    void an_answer_is_packed_as_it_is_asked_for_and_reads_the_same() throws Exception {
        UUID lantern = lanterns.open(UUID.randomUUID());
        byte[] plain = get(lantern, "identity").body();

        HttpResponse<byte[]> zstd = get(lantern, "zstd");
        HttpResponse<byte[]> gzip = get(lantern, "gzip");

        assertThat(zstd.headers().firstValue("content-encoding")).contains("zstd");
        assertThat(Zstd.decompress(zstd.body(), plain.length)).isEqualTo(plain);
        assertThat(gzip.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain);
        assertThat(get(lantern, "zstd, gzip").headers().firstValue("content-encoding"))
                .contains("zstd");
    }

    private HttpResponse<byte[]> get(UUID lantern, String accepted) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(service.resolve("/v1/lanterns/" + lantern))
                        .header("Accept-Encoding", accepted)
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        }
    }
}
