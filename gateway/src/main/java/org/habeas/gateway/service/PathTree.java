package org.habeas.gateway.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who serves which paths, by their segments: every request looks here. */
final class PathTree {
    private static final String ANY = "*";

    private final Map<String, PathTree> below = new HashMap<>();
    private @Nullable PathTree any;
    private @Nullable Service here;

    /** Where two name the same path, the first stays. */
    void add(Service service) {
        service.paths().forEach(path -> add(path.split("/", -1), service));
    }

    private void add(String[] segments, Service service) {
        PathTree node = this;
        for (String segment : segments) {
            node = node.child(segment);
        }
        node.here = node.here == null ? service : node.here;
    }

    private PathTree child(String segment) {
        if (!segment.equals(ANY)) {
            return below.computeIfAbsent(segment, unknown -> new PathTree());
        }
        if (any == null) {
            any = new PathTree();
        }
        return any;
    }

    /** Whose path is the longest that is this one or a parent of it. */
    Optional<Service> closest(String path) {
        return Optional.ofNullable(closest(path, 0).service);
    }

    /**
     * @param depth how many segments it has
     */
    private record Found(@Nullable Service service, int depth) {
        private static final Found NOTHING = new Found(null, 0);
    }

    private Found closest(String path, int from) {
        if (from > path.length()) {
            return here == null ? Found.NOTHING : new Found(here, 0);
        }
        int slash = path.indexOf('/', from);
        int end = slash < 0 ? path.length() : slash;
        Found found = deeper(below.get(path.substring(from, end)), path, end);
        if (any != null && end > from) {
            Found other = deeper(any, path, end);
            found = other.depth > found.depth ? other : found;
        }
        return found.service == null && here != null ? new Found(here, 0) : found;
    }

    private static Found deeper(@Nullable PathTree child, String path, int end) {
        if (child == null) {
            return Found.NOTHING;
        }
        Found found = child.closest(path, end + 1);
        return found.service == null ? found : new Found(found.service, found.depth + 1);
    }
}
