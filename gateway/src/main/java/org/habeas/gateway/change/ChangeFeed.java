package org.habeas.gateway.change;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.service.Service;
import org.habeas.gateway.service.ServiceCalls;
import org.habeas.gateway.service.ServiceCalls.Answer;
import org.habeas.gateway.service.Services;
import org.habeas.platform.problem.Refusal;

/**
 * The feed of changes. Every call is asynchronous and never blocks. It fails with {@link
 * FeedTokenExpired} (410) for a token whose reader must start anew, and with {@link Refusal}: 400
 * for a token that is none of ours, 503 where no service answers.
 */
@ApplicationScoped
public class ChangeFeed {
    /** The most items of a page. */
    public static final int MOST = 1000;

    /** Bytes that take too long to be read on the event loop. */
    private static final int LARGE = 100_000;

    private final Vertx vertx;
    private final ServiceCalls calls;
    private final List<String> services;
    private final Drawing drawing;
    private final FeedTokens tokens;
    private final FeedConfig config;
    private final Clock clock;

    ChangeFeed(
            Vertx vertx,
            ServiceCalls calls,
            Services services,
            FeedTokens tokens,
            FeedConfig config,
            Clock clock) {
        this.vertx = vertx;
        this.calls = calls;
        this.services = services.all().stream().map(Service::name).toList();
        this.drawing = new Drawing(this.services, this::ask);
        this.tokens = tokens;
        this.config = config;
        this.clock = clock;
    }

    /** The first page of a drain: everything that there is, then the changes. */
    public Future<FeedPage> first(ChangeFilter filter, Caller caller, int limit) {
        return drawn(() -> begin(filter, caller), caller, limit).map(Draw::page);
    }

    /** The page after a token. Its filter is in the token; what may be seen says the caller. */
    public Future<FeedPage> page(String token, Caller caller, int limit) {
        return draw(token, caller, limit).map(Draw::page);
    }

    /** A token for what changes from now on, without a drain of what there is. */
    public Future<String> now(ChangeFilter filter, Caller caller) {
        return drawing.now(begin(filter, caller), caller).map(tokens::seal);
    }

    /** The filter of a token, also of an old one. */
    public ChangeFilter filterOf(String token) {
        return tokens.open(token).filter();
    }

    /** A page, with where the services stand. */
    record Draw(FeedPage page, Map<String, Long> heads) {}

    Future<Draw> draw(String token, Caller caller, int limit) {
        return drawn(() -> held(token, caller), caller, limit);
    }

    /** The token of a drain that has not begun. */
    String start(ChangeFilter filter, Caller caller) {
        return tokens.seal(begin(filter, caller));
    }

    /** Where the services stand for the audience of this caller; who does not answer is left out. */
    Future<Map<String, Long>> heads(Caller caller) {
        return drawing.heads(begin(ChangeFilter.ALL, caller), caller);
    }

    private FeedState begin(ChangeFilter filter, Caller caller) {
        return FeedState.begin(filter, caller, clock.instant(), services);
    }

    private FeedState held(String token, Caller caller) {
        return tokens.open(token)
                .heldBy(caller, clock.instant(), config.tokensLast())
                .withServices(services);
    }

    private Future<Draw> drawn(Supplier<FeedState> reader, Caller caller, int limit) {
        try {
            FeedState state = reader.get();
            return drawing.next(state, caller, limit)
                    .map(drawn -> new Draw(page(state, drawn), drawn.heads()));
        } catch (Refusal | FeedTokenExpired no) {
            return Future.failedFuture(no);
        }
    }

    private Future<ServicePage> ask(String name, String uri, Caller caller) {
        return calls.get(name, uri, caller)
                .compose(answer -> read(name, answer))
                .onFailure(cause ->
                        Log.warnf(
                                "changes wait for a service name=%s cause=%s",
                                name, cause.getClass().getSimpleName()));
    }

    private Future<ServicePage> read(String name, Answer answer) {
        if (answer.status() != 200) {
            return Future.failedFuture(new IllegalStateException("status " + answer.status()));
        }
        byte[] body = answer.body().getBytes();
        return body.length > LARGE
                ? vertx.executeBlocking(() -> ServicePage.read(name, body), false)
                : Future.succeededFuture(ServicePage.read(name, body));
    }

    private FeedPage page(FeedState asked, Drawn drawn) {
        return new FeedPage(
                drawn.items().stream().map(Drawn.Taken::item).toList(),
                tokens.seal(drawn.state()),
                drawn.hasMore(),
                drawn.missing(),
                index -> tokens.seal(drawn.after(asked, index)));
    }
}
