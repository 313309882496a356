package org.habeas.gateway.caller;

import io.vertx.core.MultiMap;
import java.util.List;
import org.habeas.gateway.key.KeyRing;

/** What a request shows of its sender. {@code toString} tells no secret. */
sealed interface Shown {

    record Nothing() implements Shown {}

    record Token(String text) implements Shown {
        @Override
        public String toString() {
            return "token";
        }
    }

    record Key(String text) implements Shown {
        @Override
        public String toString() {
            return "key";
        }
    }

    /** Two things at once, or none that we know. */
    record Unclear() implements Shown {}

    /** A bearer token, or an API key in either header. */
    static Shown in(MultiMap headers) {
        List<String> bearers = headers.getAll("Authorization");
        List<String> keys = headers.getAll("X-Api-Key");
        if (bearers.isEmpty() && keys.isEmpty()) {
            return new Nothing();
        }
        if (bearers.size() + keys.size() > 1) {
            return new Unclear();
        }
        return keys.isEmpty() ? bearer(bearers.getFirst()) : key(keys.getFirst().strip());
    }

    private static Shown bearer(String header) {
        String scheme = "Bearer ";
        if (!header.regionMatches(true, 0, scheme, 0, scheme.length())) {
            return new Unclear();
        }
        String text = header.substring(scheme.length()).strip();
        return KeyRing.isKey(text) ? new Key(text) : new Token(text);
    }

    private static Shown key(String text) {
        return KeyRing.isKey(text) ? new Key(text) : new Unclear();
    }
}
