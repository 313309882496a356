package org.habeas.gateway.receiver;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientResponse;

/** Lets an answer run out, so that its sender sees no broken connection; but not for ever. */
final class Drain {
    private static final long MOST_BYTES = 64 * 1024;

    private final Promise<Void> done = Promise.promise();
    private long bytes;

    private Drain() {}

    /** Completes at the end of the body, or where enough of it has come. */
    static Future<Void> of(HttpClientResponse answer) {
        Drain drain = new Drain();
        answer.handler(chunk -> drain.count(chunk.length()))
                .exceptionHandler(broken -> drain.done.tryComplete())
                .endHandler(end -> drain.done.tryComplete());
        return drain.done.future();
    }

    private void count(int more) {
        bytes += more;
        if (bytes > MOST_BYTES) {
            done.tryComplete();
        }
    }
}
