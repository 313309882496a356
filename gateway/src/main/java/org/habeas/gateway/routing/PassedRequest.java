package org.habeas.gateway.routing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/** A request as it is passed on, whose answer is a {@link PassedAnswer}. */
final class PassedRequest extends HttpServerRequestWrapper {
    private final PassedAnswer response;

    PassedRequest(HttpServerRequest request) {
        super((HttpServerRequestInternal) request);
        this.response = new PassedAnswer(request);
    }

    @Override
    public HttpServerResponse response() {
        return response;
    }
}
