package org.habeas.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.habeas.gateway.answer.Coding;
import org.jspecify.annotations.Nullable;

/**
 * What the cache has to do with one request that is passed on to a service: the service is asked in
 * one coding and by its own entity tags, and its answer is kept if it is for anybody.
 */
public final class Visit {
    private static final String IF_NONE_MATCH = "If-None-Match";
    private static final String IF_MATCH = "If-Match";
    private static final String RESTS_ON = "X-Habeas-View";
    private static final Set<String> KNOWN_VARIANTS =
            Set.of("authorization", "accept-encoding", "accept-language", "accept", "origin");

    private final PublicCache cache;
    private final RoutingContext exchange;
    private final Told told;
    private final Coding coding;
    private final @Nullable Key key;
    private final long askedMs;
    private final long turn;
    private final @Nullable Kept kept;
    private final @Nullable String known;
    private boolean isRevalidation;
    private long standInSeconds = -1;
    private @Nullable UUID docket;

    Visit(
            PublicCache cache,
            RoutingContext exchange,
            Told told,
            Coding coding,
            @Nullable Key key,
            long askedMs) {
        this.cache = cache;
        this.exchange = exchange;
        this.told = told;
        this.coding = coding;
        this.key = key;
        this.askedMs = askedMs;
        this.turn = told.turn();
        this.kept = key == null ? null : cache.kept(key);
        this.known = exchange.request().getHeader(IF_NONE_MATCH);
    }

    /** Puts the question to the service as the door wants it answered. */
    public void ask(MultiMap headers) {
        headers.set(HttpHeaders.ACCEPT_ENCODING, coding.token());
        String rests = headers.get(IF_MATCH);
        if (rests != null) {
            headers.set(IF_MATCH, Tags.states(rests));
        }
        if (kept != null && kept.state() != null) {
            headers.set(IF_NONE_MATCH, kept.state());
            isRevalidation = true;
        } else if (known != null && isRead()) {
            Tags.readable(known, coding)
                    .ifPresentOrElse(
                            tags -> headers.set(IF_NONE_MATCH, tags),
                            () -> headers.remove(IF_NONE_MATCH));
        }
    }

    /**
     * Lets a kept answer stand in for a service that cannot answer, if nothing is known to have
     * changed it and it is not too old.
     *
     * @return whether it does
     */
    public boolean standsIn(ProxyResponse answer) {
        note();
        standInSeconds = kept == null ? -1 : cache.standInSeconds(kept);
        if (kept == null || standInSeconds < 0) {
            return false;
        }
        write(kept, answer);
        return true;
    }

    /** Takes from an answer what is for the door alone; before it is made ready to go out. */
    public void receive(ProxyResponse answer) {
        note();
        String rests = answer.headers().get(RESTS_ON);
        docket = rests == null ? null : UUID.fromString(rests);
    }

    /** Whoever writes through this door wants to read it from then on. */
    private void note() {
        if (!isRead()) {
            told.written(cache.now());
        }
    }

    /** Keeps an answer that is ready to go out, or gives out the one that is kept. */
    public void keep(ProxyResponse answer) {
        if (standInSeconds >= 0) {
            answer.putHeader(Status.HEADER, Status.standIn(standInSeconds));
            answer.putHeader("Age", String.valueOf(standInSeconds));
        } else if (isRead()) {
            keepRead(answer);
        }
    }

    private void keepRead(ProxyResponse answer) {
        int status = answer.getStatusCode();
        if (status == 304 && isRevalidation && kept != null && key != null) {
            Kept renewed = kept.renewed(docket, turn, askedMs);
            cache.keep(key, renewed);
            write(renewed, answer);
            answer.putHeader(Status.HEADER, Status.CONFIRMED);
            return;
        }
        String state = answer.headers().get(HttpHeaders.ETAG);
        tag(answer, state);
        if (key != null && isForAnybody(answer)) {
            answer.putHeader(Status.HEADER, status(true));
            collect(answer, key, state);
        } else {
            answer.putHeader(Status.HEADER, status(false));
        }
    }

    private void tag(ProxyResponse answer, @Nullable String state) {
        if (state == null) {
            return;
        }
        String tag = Tags.outside(state, answer.headers().get(HttpHeaders.CONTENT_ENCODING));
        if (answer.getStatusCode() == 304) {
            tag = Tags.naming(known, state).orElse(tag);
        }
        answer.putHeader(HttpHeaders.ETAG, tag);
    }

    private String status(boolean isKept) {
        if (key == null) {
            return Status.BYPASS;
        }
        if (kept == null) {
            return isKept ? Status.MISS_KEPT : Status.MISS;
        }
        return isKept ? Status.ASKED_KEPT : Status.ASKED;
    }

    private boolean isForAnybody(ProxyResponse answer) {
        MultiMap headers = answer.headers();
        String control = headers.get(HttpHeaders.CACHE_CONTROL);
        return answer.getStatusCode() == 200
                && exchange.request().method() == HttpMethod.GET
                && control != null
                && words(List.of(control)).contains("public")
                && !words(List.of(control)).contains("no-store")
                && !headers.contains(HttpHeaders.SET_COOKIE)
                && KNOWN_VARIANTS.containsAll(words(headers.getAll(HttpHeaders.VARY)))
                && answer.getBody() != null
                && answer.getBody().length() <= cache.largest();
    }

    private static List<String> words(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void collect(ProxyResponse answer, Key under, @Nullable String state) {
        Body body = answer.getBody();
        String tag = answer.headers().get(HttpHeaders.ETAG);
        List<String> headers = Kept.headers(answer.headers());
        Collecting copied =
                new Collecting(
                        body.stream(),
                        cache.largest(),
                        whole ->
                                cache.keep(
                                        under,
                                        new Kept(
                                                told,
                                                docket,
                                                turn,
                                                askedMs,
                                                state,
                                                tag,
                                                headers,
                                                Buffer.buffer(whole.getBytes()))));
        answer.setBody(body.length() < 0 ? Body.body(copied) : Body.body(copied, body.length()));
    }

    private void write(Kept found, ProxyResponse answer) {
        answer.release().setStatusMessage(null);
        answer.headers().clear();
        boolean has = Tags.have(known, found.tag());
        found.writeHeaders(answer.headers(), !has);
        answer.setStatusCode(has ? 304 : 200);
        if (has) {
            answer.setBody(null);
        } else if (exchange.request().method() == HttpMethod.HEAD) {
            answer.putHeader("Content-Length", String.valueOf(found.body().length())).setBody(null);
        } else {
            answer.setBody(Body.body(found.body()));
        }
    }

    private boolean isRead() {
        HttpMethod method = exchange.request().method();
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }
}
