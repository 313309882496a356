package org.habeas.gateway.webhook;

import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.change.ChangeFeed;
import org.habeas.gateway.change.ChangeFilter;
import org.habeas.gateway.change.FeedItem;
import org.habeas.gateway.change.FeedPage;
import org.habeas.platform.problem.Refusal;

/** The feed of a register in which happens what a test says. */
@Alternative
@ApplicationScoped
public class ScriptedFeed extends ChangeFeed {
    private final List<FeedItem> items = new CopyOnWriteArrayList<>();
    private volatile int oldest;

    public void tells(FeedItem item) {
        items.add(item);
    }

    /** Whoever has not read up to here has to begin anew. */
    public void forgets() {
        oldest = items.size();
    }

    @Override
    public Future<FeedPage> page(String token, Caller caller, int limit) {
        int from = Integer.parseInt(token.substring(1));
        if (from < oldest) {
            return Future.failedFuture(Refusal.gone("feed-token-expired", "Too old."));
        }
        List<FeedItem> all = List.copyOf(items);
        int to = Math.min(all.size(), from + limit);
        return Future.succeededFuture(
                new FeedPage(
                        all.subList(from, to),
                        "p" + to,
                        to < all.size(),
                        List.of(),
                        index -> "p" + (from + index + 1)));
    }

    @Override
    public Future<String> now(ChangeFilter filter, Caller caller) {
        return Future.succeededFuture("p" + items.size());
    }
}
