package org.habeas.gateway.change;

import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import org.habeas.gateway.caller.Caller;
import org.habeas.platform.problem.Refusal;

/**
 * The feed of changes. Every call is asynchronous and fails with {@link Refusal}: 400 for a token
 * that is none, 410 ({@code feed-token-expired}) for one that is too old and must start anew, 503
 * where no service answers.
 */
@ApplicationScoped
public class ChangeFeed {
    /** The most items of a page. */
    public static final int MOST = 1000;

    /** The first page of a drain: everything that there is, then the changes. */
    public Future<FeedPage> first(ChangeFilter filter, Caller caller, int limit) {
        return Future.failedFuture(Refusal.later("service-unreachable", "Not yet."));
    }

    /** The page after a token. Its filter is in the token; what may be seen says the caller. */
    public Future<FeedPage> page(String token, Caller caller, int limit) {
        return Future.failedFuture(Refusal.later("service-unreachable", "Not yet."));
    }

    /** A token for what changes from now on, without a drain of what there is. */
    public Future<String> now(ChangeFilter filter, Caller caller) {
        return Future.failedFuture(Refusal.later("service-unreachable", "Not yet."));
    }
}
