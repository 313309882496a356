package org.habeas.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.habeas.gateway.answer.Coding;
import org.jspecify.annotations.Nullable;

/**
 * By what an answer is found again. Today's answer is not tomorrow's.
 *
 * @param uri path and query
 * @param day of UTC, counted from 1970
 */
record Key(String uri, Coding coding, String language, String accept, long day) {
    private static final long DAY_MS = 86_400_000;
    private static final long AROUND_MIDNIGHT_MS = 60_000;
    private static final int LONGEST = 200;

    /** Null if an answer to this request cannot be kept. */
    static @Nullable Key of(RoutingContext exchange, Coding coding, long nowMs) {
        MultiMap headers = exchange.request().headers();
        String language = value(headers, HttpHeaders.ACCEPT_LANGUAGE);
        String accept = value(headers, HttpHeaders.ACCEPT);
        long ofDay = nowMs % DAY_MS;
        // Two clocks need not agree on which day it is.
        boolean isMidnight = ofDay < AROUND_MIDNIGHT_MS || ofDay > DAY_MS - AROUND_MIDNIGHT_MS;
        if (isMidnight || language.length() > LONGEST || accept.length() > LONGEST) {
            return null;
        }
        String query = exchange.request().query();
        String path = exchange.normalizedPath();
        return new Key(
                query == null ? path : path + '?' + query,
                coding,
                language,
                accept.equals("*/*") ? "" : accept,
                nowMs / DAY_MS);
    }

    private static String value(MultiMap headers, CharSequence name) {
        String value = headers.get(name);
        return value == null ? "" : value;
    }

    int weight() {
        return uri.length() + language.length() + accept.length() + 100;
    }

    @Override
    public String toString() {
        return "key of a kept answer";
    }
}
