package org.habeas.gateway.change;

import io.vertx.core.Future;
import java.util.concurrent.ExecutionException;

/** Waits on a virtual thread, where waiting costs nothing. */
final class Awaited {
    private Awaited() {}

    /** What came of it; its failure as it was. */
    static <T> T of(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        }
    }
}
