package org.habeas.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/**
 * A request whose broken answer is still seen to end. Vert.x tells nobody when an HTTP/1 answer is
 * reset, so a stop of the gateway would wait for it; it does tell when the connection closes.
 */
final class CountedRequest extends HttpServerRequestWrapper {
    private final HttpServerResponse response;

    CountedRequest(HttpServerRequest request) {
        super((HttpServerRequestInternal) request);
        this.response =
                new AbstractResponseWrapper(request.response()) {
                    @Override
                    public boolean reset() {
                        return reset(0);
                    }

                    @Override
                    public boolean reset(long code) {
                        if (request.version() == HttpVersion.HTTP_2) {
                            return super.reset(code);
                        }
                        request.connection().close();
                        return true;
                    }
                };
    }

    @Override
    public HttpServerResponse response() {
        return response;
    }
}
