package org.habeas.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.habeas.docket.Visibility;
import org.habeas.gateway.answer.Coding;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.service.Service;
import org.jspecify.annotations.Nullable;

/**
 * The PUBLIC answers that the door keeps. One is given out only while its service has told, within
 * the last second, that nothing has changed it; otherwise the service is asked.
 */
@Singleton
public class PublicCache {
    private static final List<String> CONDITIONS =
            List.of("range", "if-match", "if-unmodified-since", "if-modified-since", "if-range");

    private final Cache<Key, Kept> answers;
    private final Hearing hearing;
    private final Clock clock;
    private final boolean enabled;
    private final int largest;
    private final long freshMs;
    private final long askAgainMs;
    private final long standInMs;

    PublicCache(Hearing hearing, Clock clock, CacheConfig config) {
        this.hearing = hearing;
        this.clock = clock;
        this.enabled = config.enabled();
        this.largest = (int) config.largest().asLongValue();
        this.freshMs = config.fresh().toMillis();
        this.askAgainMs = config.askAgain().toMillis();
        this.standInMs = config.standIn().toMillis();
        this.answers =
                Caffeine.newBuilder()
                        .maximumWeight(config.size().asLongValue())
                        .weigher((Key key, Kept kept) -> key.weight() + kept.weight())
                        .expireAfterWrite(standInMs, TimeUnit.MILLISECONDS)
                        .build();
    }

    /**
     * Answers the request if its answer is kept and fresh.
     *
     * @return whether it is answered
     */
    public boolean answer(RoutingContext exchange) {
        if (!isForAnybody(exchange)) {
            return false;
        }
        long now = clock.millis();
        Key key = Key.of(exchange, wanted(exchange), now);
        Kept kept = key == null ? null : answers.getIfPresent(key);
        if (kept == null || !isFresh(kept, now) || isAskedAnew(exchange)) {
            return false;
        }
        give(exchange, kept);
        return true;
    }

    /** Goes with a request that the door passes on to a service. */
    public Visit visit(RoutingContext exchange, Service service) {
        long now = clock.millis();
        Coding coding = wanted(exchange);
        Key key = isForAnybody(exchange) ? Key.of(exchange, coding, now) : null;
        return new Visit(this, exchange, hearing.of(service.name()), coding, key, now);
    }

    private static Coding wanted(RoutingContext exchange) {
        List<String> accepted = exchange.request().headers().getAll(HttpHeaders.ACCEPT_ENCODING);
        return Coding.wanted(
                accepted.size() == 1 ? accepted.getFirst() : String.join(",", accepted));
    }

    /** Whether whoever asks, of those who have shown no name, gets the same answer. */
    private boolean isForAnybody(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        HttpMethod method = request.method();
        if (!enabled || method != HttpMethod.GET && method != HttpMethod.HEAD) {
            return false;
        }
        Caller caller = Caller.of(exchange);
        boolean isAnybody =
                caller.isAnybody()
                        || caller.kind() == Caller.Kind.API_KEY
                                && caller.clearance() == Visibility.PUBLIC
                                && caller.roles().isEmpty();
        MultiMap headers = request.headers();
        return isAnybody
                && CONDITIONS.stream().noneMatch(headers::contains)
                && !headers.contains(HttpHeaders.TRANSFER_ENCODING)
                && !isSomething(headers.get(HttpHeaders.CONTENT_LENGTH));
    }

    private static boolean isSomething(@Nullable String length) {
        return length != null && !length.equals("0");
    }

    /** Whoever says so has the service asked. */
    private static boolean isAskedAnew(RoutingContext exchange) {
        String control = exchange.request().getHeader(HttpHeaders.CACHE_CONTROL);
        return control != null
                && (control.contains("no-cache")
                        || control.contains("no-store")
                        || control.contains("max-age=0"));
    }

    private boolean isFresh(Kept kept, long now) {
        return isKnownSince(kept, now, freshMs) && now - kept.askedMs() < askAgainMs;
    }

    /**
     * Whether it was the present answer at most that long ago. A clock that went back knows
     * nothing.
     */
    private static boolean isKnownSince(Kept kept, long now, long ageMs) {
        long age = now - kept.knownMs();
        return age <= ageMs && age > -ageMs;
    }

    private static void give(RoutingContext exchange, Kept kept) {
        HttpServerResponse response = exchange.response();
        boolean has = Tags.have(exchange.request().getHeader("If-None-Match"), kept.tag());
        kept.writeHeaders(response.headers(), !has);
        response.putHeader(Status.HEADER, Status.HIT);
        if (has) {
            response.setStatusCode(304).end();
        } else if (exchange.request().method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(kept.body().length()))
                    .end();
        } else {
            response.end(kept.body());
        }
    }

    @Nullable Kept kept(Key key) {
        return answers.getIfPresent(key);
    }

    void keep(Key key, Kept kept) {
        answers.put(key, kept);
    }

    /**
     * How long ago, in seconds, an answer was the present one that may stand in for a lost service.
     */
    long standInSeconds(Kept kept) {
        long now = clock.millis();
        return isKnownSince(kept, now, standInMs) ? Math.max(1, (now - kept.knownMs()) / 1000) : -1;
    }

    int largest() {
        return largest;
    }

    long now() {
        return clock.millis();
    }
}
