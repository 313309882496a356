package org.habeas.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Takes the trace id from {@code traceparent}, or makes one. */
public class TraceFilter {
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");

    @ServerRequestFilter(preMatching = true, priority = 1)
    public void enter(ContainerRequestContext request) {
        MDC.put(Trace.KEY, traceId(request.getHeaderString("traceparent")));
    }

    private static String traceId(@Nullable String traceparent) {
        Matcher matcher = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return matcher.matches() ? matcher.group(1) : UUID.randomUUID().toString().replace("-", "");
    }
}
