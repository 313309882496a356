package org.habeas.local.load;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;

/** The gateway as a client sees it; what is busy or restarting is asked again. */
final class Door {

    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    private final URI address;
    private final Supplier<String> token;
    private final Duration firstPause;
    private final int attempts;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    Door(URI address, Supplier<String> token, Duration firstPause, int attempts) {
        this.address = address;
        this.token = token;
        this.firstPause = firstPause;
        this.attempts = attempts;
    }

    HttpResponse<String> send(Call call) throws IOException, InterruptedException {
        Duration pause = firstPause;
        for (int attempt = 1; ; attempt++) {
            try {
                var response =
                        client.send(
                                call.request(address, token.get()),
                                HttpResponse.BodyHandlers.ofString());
                if (attempt == attempts || !LATER.contains(response.statusCode())) {
                    return response;
                }
            } catch (IOException e) {
                // A call that may have arrived is repeated only when repeating does no harm.
                boolean safe = e instanceof ConnectException || call.isRepeatable();
                if (attempt == attempts || !safe) {
                    throw e;
                }
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2);
        }
    }
}
