package org.habeas.gateway.answer;

import io.netty.handler.codec.DateFormatter;
import io.vertx.core.http.HttpHeaders;
import java.util.Date;

/** When an answer is given, as {@code Date} says it (RFC 9110, 6.6.1): made once a second. */
final class HttpDate {
    private static volatile HttpDate last = new HttpDate(0);

    private final long second;
    private final CharSequence text;

    private HttpDate(long second) {
        this.second = second;
        this.text = HttpHeaders.createOptimized(DateFormatter.format(new Date(second * 1000)));
    }

    static CharSequence now() {
        long second = System.currentTimeMillis() / 1000;
        HttpDate known = last;
        if (known.second != second) {
            known = new HttpDate(second);
            last = known;
        }
        return known.text;
    }
}
