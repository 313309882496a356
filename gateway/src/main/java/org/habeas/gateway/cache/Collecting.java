package org.habeas.gateway.cache;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A body on its way out of which a copy is made, if it is small enough and comes to its end. */
final class Collecting implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final long limit;
    private final Consumer<Buffer> whole;
    private @Nullable Buffer copy = Buffer.buffer();

    Collecting(ReadStream<Buffer> source, long limit, Consumer<Buffer> whole) {
        this.source = source;
        this.limit = limit;
        this.whole = whole;
    }

    @Override
    public Collecting handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : chunk -> take(chunk, handler));
        return this;
    }

    private void take(Buffer chunk, Handler<Buffer> handler) {
        if (copy != null) {
            copy = copy.length() + chunk.length() > limit ? null : copy.appendBuffer(chunk);
        }
        handler.handle(chunk);
    }

    @Override
    public Collecting exceptionHandler(@Nullable Handler<Throwable> handler) {
        source.exceptionHandler(
                handler == null
                        ? null
                        : cause -> {
                            copy = null;
                            handler.handle(cause);
                        });
        return this;
    }

    @Override
    public Collecting endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler == null ? null : end -> end(handler));
        return this;
    }

    private void end(Handler<Void> handler) {
        if (copy != null) {
            whole.accept(copy);
            copy = null;
        }
        handler.handle(null);
    }

    @Override
    public Collecting pause() {
        source.pause();
        return this;
    }

    @Override
    public Collecting resume() {
        source.resume();
        return this;
    }

    @Override
    public Collecting fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
