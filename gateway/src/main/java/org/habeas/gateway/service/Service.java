package org.habeas.gateway.service;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;

/** A service behind the door. Its address stays inside: {@code toString} tells only the name. */
public record Service(String name, URI url, List<String> paths) {

    /** Whether this service answers under the path: it or a parent of it, by whole segments. */
    public boolean serves(String path) {
        return paths.stream().anyMatch(known -> path.equals(known) || path.startsWith(known + "/"));
    }

    /** Where a request to it goes. */
    public RequestOptions address() {
        return new RequestOptions().setHost(url.getHost()).setPort(port()).setSsl(isTls());
    }

    private boolean isTls() {
        return "https".equals(url.getScheme());
    }

    private int port() {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return isTls() ? 443 : 80;
    }

    @Override
    public String toString() {
        return name;
    }
}
