package org.habeas.gateway.change;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.habeas.gateway.caller.Caller;
import org.habeas.platform.problem.Refusal;

/** Draws one page from the services: whom it asks, and what it does without whom. */
final class Drawing {
    private final List<String> services;
    private final Asked asked;

    /** How a service is asked; fails if it does not answer. */
    @FunctionalInterface
    interface Asked {
        Future<ServicePage> of(String service, String uri, Caller caller);
    }

    Drawing(List<String> services, Asked asked) {
        this.services = List.copyOf(services);
        this.asked = asked;
    }

    /** The next page of that reader; fails if nobody answers, or if they have to start anew. */
    Future<Drawn> next(FeedState state, Caller caller, int limit) {
        return state.behind().isEmpty()
                ? together(state, caller, limit, List.of())
                : oneByOne(state, caller, limit, 0);
    }

    /** Where every service stands now; fails if one does not answer. */
    Future<FeedState> now(FeedState state, Caller caller) {
        return ask(state, services, caller, 1)
                .map(all -> {
                    if (all.size() < services.size()) {
                        throw away();
                    }
                    SortedMap<String, Place> places = new TreeMap<>();
                    all.forEach((name, page) -> places.put(name, Place.at(page.head())));
                    return state.with(0, places);
                });
    }

    /** Where the services stand that answer. */
    Future<Map<String, Long>> heads(FeedState state, Caller caller) {
        SortedMap<String, Place> ends = new TreeMap<>();
        services.forEach(name -> ends.put(name, Place.at(Long.MAX_VALUE)));
        return ask(state.with(0, ends), services, caller, 1)
                .map(answers -> {
                    Map<String, Long> heads = new TreeMap<>();
                    answers.forEach((name, page) -> heads.put(name, page.head()));
                    return heads;
                });
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

    private Future<Drawn> together(FeedState state, Caller caller, int limit, List<String> away) {
        List<String> names =
                state.inTurn().stream().filter(name -> !away.contains(name)).toList();
        return ask(state, names, caller, limit)
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
        List<Future<ServicePage>> answers =
                names.stream()
                        .map(name -> asked.of(name, uri(state, name, limit), caller))
                        .toList();
        return Future.join(answers)
                .otherwiseEmpty()
                .map(done -> {
                    Map<String, ServicePage> pages = new LinkedHashMap<>();
                    for (int i = 0; i < answers.size(); i++) {
                        if (answers.get(i).succeeded()) {
                            pages.put(names.get(i), answers.get(i).result());
                        }
                    }
                    return pages;
                });
    }

    private static String uri(FeedState state, String name, int limit) {
        return state.places()
                .getOrDefault(name, Place.START)
                .query(state.filter(), state.clearance(), limit);
    }
}
