package org.habeas.gateway.answer;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names under which one request is followed through every log: the W3C trace context that the
 * services continue, and the caller's own request id.
 *
 * @param requestId the trace id, unless the caller has named the request
 * @param continued whether the caller began the trace; only then its {@code tracestate} is passed
 *     on
 */
public record Trace(
        String requestId, String traceId, String spanId, String flags, boolean continued) {
    private static final String KEY = Trace.class.getName();
    private static final CharSequence PARENT = HttpHeaders.createOptimized("traceparent");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-request-id");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern TRACEPARENT =
            Pattern.compile("([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");

    /** The trace of this request, made at the first call. */
    public static Trace of(RoutingContext exchange) {
        Trace known = exchange.get(KEY);
        if (known != null) {
            return known;
        }
        Trace made = from(exchange.request());
        exchange.put(KEY, made);
        return made;
    }

    private static Trace from(HttpServerRequest request) {
        MultiMap headers = request.headers();
        List<String> parents = headers.getAll(PARENT);
        if (parents.size() == 1) {
            Matcher parent = TRACEPARENT.matcher(parents.getFirst());
            if (parent.matches() && isLawful(parent)) {
                // A newer version may use more flags; only "sampled" means the same to us.
                String flags = (Integer.parseInt(parent.group(4), 16) & 1) == 1 ? "01" : "00";
                return named(headers, parent.group(2), flags, true);
            }
        }
        return named(headers, random(16), "00", false);
    }

    private static Trace named(MultiMap headers, String traceId, String flags, boolean continued) {
        List<String> sent = headers.getAll(REQUEST_ID);
        boolean isGood = sent.size() == 1 && ID.matcher(sent.getFirst()).matches();
        String requestId = isGood ? sent.getFirst() : traceId;
        return new Trace(requestId, traceId, random(8), flags, continued);
    }

    private static boolean isLawful(Matcher parent) {
        boolean version =
                parent.group(1).equals("00")
                        ? parent.group(5) == null
                        : !parent.group(1).equals("ff");
        return version && !isZero(parent.group(2)) && !isZero(parent.group(3));
    }

    private static boolean isZero(String hex) {
        return hex.chars().allMatch(digit -> digit == '0');
    }

    /** Nobody needs to be unable to guess it, so the costly source of chance is spared. */
    private static String random(int bytes) {
        byte[] value = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(value);
        // Zero has a meaning of its own.
        value[0] |= 1;
        return HexFormat.of().formatHex(value);
    }

    /** The header value for the next hop. */
    public String parent() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }
}
