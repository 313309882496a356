package org.habeas.gateway.audit;

import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.gateway.answer.Trace;
import org.habeas.gateway.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a request: who asked, what for, and for what. {@code toString} tells nothing.
 *
 * @param records how many records the answer can hold at most
 */
record Asked(
        String subject,
        String caller,
        Visibility clearance,
        @Nullable UUID partnerId,
        @Nullable String agreement,
        @Nullable String purpose,
        String method,
        String path,
        int records,
        String traceId) {
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 1000;

    static Asked of(RoutingContext exchange, Caller caller) {
        String path = exchange.normalizedPath();
        return new Asked(
                cut(caller.subject()),
                caller.kind().name().toLowerCase(Locale.ROOT),
                caller.clearance(),
                caller.partnerId(),
                caller.agreement() == null ? null : cut(caller.agreement()),
                caller.purpose() == null ? null : cut(caller.purpose()),
                exchange.request().method().name(),
                path,
                AuditedPath.of(path, false).isList() ? page(exchange) : 1,
                Trace.of(exchange).traceId());
    }

    private static String cut(String text) {
        String clean = text.replace("\0", "");
        return clean.length() > 300 ? clean.substring(0, 300) : clean;
    }

    /** What the asker wants at most; what cannot be read is a page of the usual size. */
    private static int page(RoutingContext exchange) {
        if (exchange.request().query() == null) {
            return USUAL_PAGE;
        }
        try {
            List<String> limits = exchange.queryParam("limit");
            int limit = limits.isEmpty() ? USUAL_PAGE : Integer.parseInt(limits.getFirst());
            return Math.clamp(limit, 1, LARGEST_PAGE);
        } catch (NumberFormatException | HttpException e) {
            return USUAL_PAGE;
        }
    }

    AuditedPath pathFor(@Nullable Integer status) {
        return AuditedPath.of(path, status != null && status < 400);
    }

    @Override
    public String toString() {
        return method;
    }
}
