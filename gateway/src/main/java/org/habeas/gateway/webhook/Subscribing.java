package org.habeas.gateway.webhook;

import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.change.ChangeFeed;
import org.habeas.gateway.receiver.AddressRefused;
import org.habeas.gateway.receiver.Destination;
import org.habeas.gateway.receiver.Guard;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What has to be asked of others before a webhook is stored: of its address, and of the feed. */
@ApplicationScoped
class Subscribing {
    private final WebhookBook book;
    private final SecretSeal seal;
    private final Guard guard;
    private final ChangeFeed feed;

    Subscribing(WebhookBook book, SecretSeal seal, Guard guard, ChangeFeed feed) {
        this.book = book;
        this.seal = seal;
        this.guard = guard;
        this.feed = feed;
    }

    /** Makes a webhook that tells of what changes from now on. */
    WebhookView make(Owner owner, WebhookRequest request, @Nullable String key) {
        seal.requireConfigured();
        Optional<WebhookView> before =
                key == null ? Optional.empty() : book.madeBefore(owner, key, request);
        if (before.isPresent()) {
            return before.get();
        }
        checkAddress(request.url());
        return book.make(owner, request, key, now(request.wanted(), owner.reader()));
    }

    /** Another filter is another feed: it begins now. */
    WebhookView change(
            Owner owner,
            UUID id,
            BiConsumer<WebhookView, String> condition,
            WebhookRequest request) {
        seal.requireConfigured();
        WebhookView known = book.get(owner, id);
        if (!known.url().equals(request.url())) {
            checkAddress(request.url());
        }
        String token =
                known.filter().equals(request.wanted())
                        ? null
                        : now(request.wanted(), book.reader(owner, id));
        return book.change(owner, id, condition, request, token);
    }

    private void checkAddress(String url) {
        try {
            guard.pin(Destination.of(url));
        } catch (AddressRefused no) {
            throw Refusal.invalid("webhook-url-refused", "/url", no.words());
        }
    }

    private String now(WebhookFilter filter, Caller reader) {
        return await(feed.now(filter.toFeed(), reader));
    }

    /** Blocks a thread that may be blocked; fails as the future does. */
    static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.later("try-again", "This passes by itself; ask again.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("the feed of changes failed", e.getCause());
        }
    }
}
