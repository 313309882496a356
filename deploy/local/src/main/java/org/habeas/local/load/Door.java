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

    private static final int TOO_MANY = 429;
    private static final Set<Integer> LATER = Set.of(TOO_MANY, 502, 503, 504);

    /** The longest that is waited at a time, whatever the door says. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

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
            Duration told = Duration.ZERO;
            try {
                var response =
                        client.send(
                                call.request(address, token.get()),
                                HttpResponse.BodyHandlers.ofString());
                if (attempt == attempts || !LATER.contains(response.statusCode())) {
                    return response;
                }
                told = retryAfter(response);
            } catch (IOException e) {
                // A call that may have arrived is repeated only when repeating does no harm.
                boolean safe = e instanceof ConnectException || call.isRepeatable();
                if (attempt == attempts || !safe) {
                    throw e;
                }
            }
            Thread.sleep(told.compareTo(pause) > 0 ? told : pause);
            pause = pause.multipliedBy(2);
        }
    }

    /** Seconds that the door asks for when it has granted all it grants; nothing else of it. */
    private static Duration retryAfter(HttpResponse<String> response) {
        if (response.statusCode() != TOO_MANY) {
            return Duration.ZERO;
        }
        String seconds = response.headers().firstValue("Retry-After").orElse("0");
        Duration told =
                seconds.matches("\\d{1,6}")
                        ? Duration.ofSeconds(Long.parseLong(seconds))
                        : Duration.ZERO;
        return told.compareTo(LONGEST) > 0 ? LONGEST : told;
    }
}
