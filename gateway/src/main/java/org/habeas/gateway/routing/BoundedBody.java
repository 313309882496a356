package org.habeas.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body on its way in: lets through what fits, fails at the first byte too many. */
final class BoundedBody implements ReadStream<Buffer> {
    private final HttpServerRequest source;
    private final long limit;
    private final Runnable moved;
    private final boolean isThere;
    private long seen;
    private boolean ended;
    private @Nullable Handler<Throwable> failed;

    /**
     * @param moved told whenever the sender made progress
     */
    BoundedBody(HttpServerRequest source, long limit, Runnable moved) {
        this.source = source;
        this.limit = limit;
        this.moved = moved;
        this.isThere = isThere(source);
    }

    /** By its framing; that of HTTP/2 has been put into these headers. */
    private static boolean isThere(HttpServerRequest request) {
        MultiMap headers = request.headers();
        return headers.contains(HttpHeaders.CONTENT_LENGTH)
                || headers.contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Whether there is a body at all. */
    boolean isThere() {
        return isThere;
    }

    boolean exceeded() {
        return seen > limit;
    }

    boolean ended() {
        return ended || !isThere;
    }

    @Override
    public BoundedBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> take(chunk, handler));
        return this;
    }

    private void take(Buffer chunk, Handler<Buffer> handler) {
        if (exceeded()) {
            return;
        }
        seen += chunk.length();
        moved.run();
        if (!exceeded()) {
            handler.handle(chunk);
        } else if (failed != null) {
            failed.handle(new BodyTooLarge());
        }
    }

    @Override
    public BoundedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public BoundedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            ended = true;
                            if (seen > 0) {
                                moved.run();
                            }
                            handler.handle(end);
                        });
        return this;
    }

    @Override
    public BoundedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public BoundedBody resume() {
        // A stream that has ended refuses to be resumed.
        if (!source.isEnded()) {
            source.resume();
        }
        return this;
    }

    @Override
    public BoundedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
