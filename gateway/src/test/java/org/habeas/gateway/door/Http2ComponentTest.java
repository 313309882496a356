package org.habeas.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.habeas.gateway.standin.DoorTest;
import org.habeas.gateway.standin.StandIns;
import org.habeas.gateway.standin.Teller;
import org.junit.jupiter.api.Test;

@DoorTest
@WithTestResource(value = KeyStore.class, scope = TestResourceScope.MATCHING_RESOURCES)
class Http2ComponentTest {
    @Inject Vertx vertx;

    @SuppressWarnings("NullAway.Init") // injected by the test resource
    StandIns services;

    @SuppressWarnings("NullAway.Init") // injected by the test framework
    @TestHTTPResource("/")
    URI plain;

    @SuppressWarnings("NullAway.Init") // injected by the test framework
    @TestHTTPResource(value = "/", tls = true)
    URI secure;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @ConfigProperty(name = "habeas.events.topic-prefix", defaultValue = "")
    String prefix;

    private final HttpClientOptions http2 =
            new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2);

    @Test
    void without_tls_it_is_spoken_at_once_and_after_an_upgrade() throws Exception {
        for (boolean upgrade : List.of(false, true)) {
            http2.setHttp2ClearTextUpgrade(upgrade);

            isSpoken(plain);
        }
    }

    @Test
    void with_tls_it_is_agreed_on_and_who_cannot_gets_the_older_one() throws Exception {
        http2.setSsl(true).setUseAlpn(true).setTrustAll(true).setVerifyHost(false);
        isSpoken(secure);

        http2.setProtocolVersion(HttpVersion.HTTP_1_1).setUseAlpn(false);
        HttpClientResponse older = ask(vertx.createHttpClient(http2), secure, "/v1/persons");
        assertThat(older.version()).isEqualTo(HttpVersion.HTTP_1_1);
        assertThat(older.getHeader("Strict-Transport-Security")).isNotNull();
    }

    @Test
    void a_body_whose_length_nobody_has_said_arrives_whole() throws Exception {
        http2.setSsl(true).setUseAlpn(true).setTrustAll(true).setVerifyHost(false);
        HttpClient client = vertx.createHttpClient(http2);
        try {
            Buffer answer =
                    client.request(
                                    new RequestOptions()
                                            .setMethod(HttpMethod.POST)
                                            .setHost("localhost")
                                            .setPort(secure.getPort())
                                            .setURI("/v1/persons"))
                            .compose(Http2ComponentTest::sendInTwo)
                            .compose(HttpClientResponse::body)
                            .toCompletionStage()
                            .toCompletableFuture()
                            .get(20, TimeUnit.SECONDS);

            assertThat(answer.toJsonObject().getInteger("body")).isEqualTo("one, two".length());
        } finally {
            client.close();
        }
    }

    private static Future<HttpClientResponse> sendInTwo(HttpClientRequest request) {
        return request.setChunked(true)
                .write("one, ")
                .compose(sent -> request.end("two"))
                .compose(sent -> request.response());
    }

    /** Many answers over one connection, passed on and kept. */
    private void isSpoken(URI door) throws Exception {
        String path = "/v1/persons/shelf/" + UUID.randomUUID();
        services.cases.shelf().put(path, UUID.randomUUID(), "{\"as\":\"it was\"}");
        HttpClient client = vertx.createHttpClient(http2);
        try (Teller told = new Teller(brokers, prefix, "case-service")) {
            List<CompletableFuture<HttpClientResponse>> asked = new ArrayList<>();
            ask(client, door, path);
            for (int i = 0; i < 40; i++) {
                asked.add(send(client, door, i % 2 == 0 ? path : "/v1/persons/echo-" + i));
            }
            for (CompletableFuture<HttpClientResponse> each : asked) {
                HttpClientResponse answer = each.get(20, TimeUnit.SECONDS);
                assertThat(answer.version()).isEqualTo(HttpVersion.HTTP_2);
                assertThat(answer.statusCode()).isEqualTo(200);
            }
            assertThat(told).isNotNull();
        } finally {
            client.close();
        }
    }

    private static HttpClientResponse ask(HttpClient client, URI door, String path)
            throws Exception {
        return send(client, door, path).get(20, TimeUnit.SECONDS);
    }

    private static CompletableFuture<HttpClientResponse> send(
            HttpClient client, URI door, String path) {
        return client.request(
                        new RequestOptions()
                                .setMethod(HttpMethod.GET)
                                .setHost("localhost")
                                .setPort(door.getPort())
                                .setURI(path))
                .compose(request ->
                        request.send().compose(answer -> answer.body().map(whole -> answer)))
                .toCompletionStage()
                .toCompletableFuture();
    }
}
