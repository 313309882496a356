package org.habeas.gateway.service;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;

/** A service behind the door. Its address stays inside: {@code toString} tells only the name. */
public record Service(String name, URI url, List<String> paths) {
    private static final String ANY = "*";

    /**
     * How closely the paths of this service fit: the segments of the longest that is the path or a
     * parent of it; 0 if none is. A segment {@code *} of ours fits any one segment.
     */
    int closeness(String path) {
        String[] asked = path.split("/", -1);
        return paths.stream()
                .map(known -> known.split("/", -1))
                .filter(known -> isParent(known, asked))
                .mapToInt(known -> known.length)
                .max()
                .orElse(0);
    }

    private static boolean isParent(String[] known, String[] asked) {
        if (known.length > asked.length) {
            return false;
        }
        return IntStream.range(0, known.length)
                .allMatch(i ->
                        known[i].equals(asked[i]) || known[i].equals(ANY) && !asked[i].isEmpty());
    }

    /** Where a request to it goes. */
    public RequestOptions address() {
        return new RequestOptions().setHost(host()).setPort(port()).setSsl(isTls());
    }

    String host() {
        return url.getHost();
    }

    boolean isTls() {
        return "https".equals(url.getScheme());
    }

    int port() {
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
