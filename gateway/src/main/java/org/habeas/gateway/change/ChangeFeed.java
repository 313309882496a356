package org.habeas.gateway.change;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        this.tokens = tokens;
        this.config = config;
        this.clock = clock;
    }

    /** The first page of a drain: everything that there is, then the changes. */
    public Future<FeedPage> first(ChangeFilter filter, Caller caller, int limit) {
        return drawn(begin(filter, caller), caller, limit).map(Draw::page);
    }

    /** The page after a token. Its filter is in the token; what may be seen says the caller. */
    public Future<FeedPage> page(String token, Caller caller, int limit) {
        return drawn(() -> held(token, caller), caller, limit).map(Draw::page);
    }

    /** A token for what changes from now on, without a drain of what there is. */
    public Future<String> now(ChangeFilter filter, Caller caller) {
        FeedState state = begin(filter, caller).get();
        return ask(state, services, caller, 1)
                .compose(all ->
                        all.size() < services.size()
                                ? Future.failedFuture(away())
                                : Future.succeededFuture(tokens.seal(atHeads(state, all))));
    }

    /** The filter of a token, also of an old one. */
    public ChangeFilter filterOf(String token) {
        return tokens.open(token).filter();
    }

    /** Where the services stand for the audience of this caller; who does not answer is left out. */
    Future<Map<String, Long>> heads(Caller caller) {
        FeedState state = begin(ChangeFilter.ALL, caller).get();
        SortedMap<String, Place> ends = new TreeMap<>();
        services.forEach(name -> ends.put(name, Place.at(Long.MAX_VALUE)));
        return ask(state.with(0, ends), services, caller, 1)
                .map(answers -> {
                    Map<String, Long> heads = new TreeMap<>();
                    answers.forEach((name, page) -> heads.put(name, page.head()));
                    return heads;
                });
    }

    /** A page, with where the services stand. */
    record Draw(FeedPage page, Map<String, Long> heads) {}

    Future<Draw> draw(String token, Caller caller, int limit) {
        return drawn(() -> held(token, caller), caller, limit);
    }

    /** The token of a drain that has not begun. */
    String start(ChangeFilter filter, Caller caller) {
        return tokens.seal(begin(filter, caller).get());
    }

    private Supplier<FeedState> begin(ChangeFilter filter, Caller caller) {
        return () -> FeedState.begin(filter, caller, clock.instant(), services);
    }

    private FeedState held(String token, Caller caller) {
        return tokens.open(token)
                .heldBy(caller, clock.instant(), config.tokensLast())
                .withServices(services);
    }

    private static FeedState atHeads(FeedState state, Map<String, ServicePage> all) {
        SortedMap<String, Place> places = new TreeMap<>();
        all.forEach((name, page) -> places.put(name, Place.at(page.head())));
        return state.with(0, places);
    }

    private Future<Draw> drawn(Supplier<FeedState> begin, Caller caller, int limit) {
        try {
            FeedState state = begin.get();
            Future<Drawn> drawn =
                    state.behind().isEmpty()
                            ? together(state, caller, limit, List.of())
                            : oneByOne(state, caller, limit, 0);
            return drawn.map(all -> new Draw(page(state, all), all.heads()));
        } catch (Refusal | FeedTokenExpired no) {
            return Future.failedFuture(no);
        }
    }

    /** While somebody has much to tell, a page is of one service: whole pages, nothing in vain. */
    private Future<Drawn> oneByOne(FeedState state, Caller caller, int limit, int index) {
        List<String> behind = state.behind();
        if (index == behind.size()) {
            return together(state, caller, limit, behind);
        }
        return ask(state, List.of(behind.get(index)), caller, limit)
                .compose(answer ->
                        answer.isEmpty()
                                ? oneByOne(state, caller, limit, index + 1)
                                : Future.succeededFuture(
                                        Drawn.of(state, answer, behind.subList(0, index), limit)));
    }

    private Future<Drawn> together(
            FeedState state, Caller caller, int limit, List<String> away) {
        List<String> asked =
                state.inTurn().stream().filter(name -> !away.contains(name)).toList();
        return ask(state, asked, caller, limit)
                .map(answers -> {
                    if (answers.isEmpty()) {
                        throw away();
                    }
                    List<String> missing =
                            services.stream().filter(name -> !answers.containsKey(name)).toList();
                    return Drawn.of(state, answers, missing, limit);
                });
    }

    private static Refusal away() {
        return Refusal.later(
                "service-unreachable", "The services cannot be reached now; the token stays good.");
    }

    /** Asks these services at once; who does not answer is left out. */
    private Future<Map<String, ServicePage>> ask(
            FeedState state, List<String> names, Caller caller, int limit) {
        List<Future<ServicePage>> asked =
                names.stream().map(name -> ask(state, name, caller, limit)).toList();
        return Future.join(asked)
                .otherwiseEmpty()
                .map(done -> {
                    Map<String, ServicePage> answers = new LinkedHashMap<>();
                    for (int i = 0; i < asked.size(); i++) {
                        if (asked.get(i).succeeded()) {
                            answers.put(names.get(i), asked.get(i).result());
                        }
                    }
                    return answers;
                });
    }

    private Future<ServicePage> ask(FeedState state, String name, Caller caller, int limit) {
        Place place = state.places().getOrDefault(name, Place.START);
        return calls.get(name, place.query(state.filter(), limit), caller)
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
