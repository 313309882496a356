package org.habeas.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/**
 * An answer on its way out. A body that comes in one piece, as most do, goes out in one with the
 * head; and an answer that is broken is still seen to end.
 */
final class PassedAnswer extends AbstractResponseWrapper {
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private @Nullable Buffer whole;

    PassedAnswer(HttpServerRequest request) {
        super(request.response());
        this.request = request;
        this.response = request.response();
    }

    @Override
    public Future<Void> write(Buffer data) {
        if (isWhole(data)) {
            whole = data;
            return Future.succeededFuture();
        }
        return super.write(data);
    }

    @Override
    public void write(Buffer data, Handler<AsyncResult<Void>> handler) {
        write(data).onComplete(handler);
    }

    private boolean isWhole(Buffer data) {
        String length =
                response.headWritten() ? null : response.headers().get(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.equals(Integer.toString(data.length()));
    }

    @Override
    public Future<Void> end() {
        return whole == null ? super.end() : super.end(whole);
    }

    @Override
    public void end(Handler<AsyncResult<Void>> handler) {
        end().onComplete(handler);
    }

    @Override
    public boolean reset() {
        return reset(0);
    }

    /**
     * Vert.x tells nobody when an HTTP/1 answer is reset, so a stop of the door would wait for it;
     * it does tell when the connection closes.
     */
    @Override
    public boolean reset(long code) {
        if (request.version() == HttpVersion.HTTP_2) {
            return super.reset(code);
        }
        request.connection().close();
        return true;
    }
}
