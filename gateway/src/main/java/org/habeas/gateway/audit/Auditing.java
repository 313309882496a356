package org.habeas.gateway.audit;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.Set;
import org.habeas.docket.Visibility;
import org.habeas.gateway.admission.Admission;
import org.habeas.gateway.admission.Departure;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.Problem;
import org.habeas.gateway.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that nothing RESTRICTED goes out, and nothing administrative is done, without a line
 * in the audit: no line, no answer.
 */
@Singleton
@Priority(100)
class Auditing implements Admission {
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final AuditLog log;
    private final Actions actions;
    private final Vertx vertx;

    Auditing(AuditLog log, Actions actions, Vertx vertx) {
        this.log = log;
        this.actions = actions;
        this.vertx = vertx;
    }

    @Override
    public Future<Void> admit(RoutingContext exchange) {
        Caller caller = Caller.of(exchange);
        if (caller.isAnybody()) {
            return Future.succeededFuture();
        }
        String method = exchange.request().method().name();
        ActionRule.As action = actions.of(method, exchange.normalizedPath());
        boolean restricted = caller.clearance() == Visibility.RESTRICTED;
        return switch (action) {
            case ADMINISTRATION -> administration(exchange, Asked.of(exchange, caller));
            case INSPECTION -> before(exchange, AuditKind.ADMINISTRATION, caller);
            case STREAM -> restricted ? opened(Asked.of(exchange, caller)) : none();
            case READING -> restricted ? before(exchange, AuditKind.READING, caller) : none();
            case OTHER ->
                    restricted && READS.contains(method)
                            ? before(exchange, AuditKind.READING, caller)
                            : none();
        };
    }

    private static Future<Void> none() {
        return Future.succeededFuture();
    }

    /** Written down before it is begun, since it cannot be undone for want of a line. */
    private Future<Void> administration(RoutingContext exchange, Asked asked) {
        return write(AuditKind.ADMINISTRATION_BEGUN, asked, null)
                .onSuccess(begun ->
                        Departure.ask(
                                exchange,
                                status ->
                                        write(AuditKind.ADMINISTRATION, asked, status)
                                                .otherwiseEmpty()));
    }

    private Future<Void> opened(Asked asked) {
        return write(AuditKind.READING, asked, null);
    }

    private Future<Void> before(RoutingContext exchange, AuditKind kind, Caller caller) {
        Asked asked = Asked.of(exchange, caller);
        Departure.ask(exchange, status -> write(kind, asked, status));
        return none();
    }

    private Future<Void> write(AuditKind kind, Asked asked, @Nullable Integer status) {
        return vertx.executeBlocking(() -> written(kind, asked, status), false)
                .recover(failure -> {
                    Log.errorf(failure, "the audit cannot be written kind=%s", kind.wire());
                    return Future.failedFuture(new Denied(unavailable()));
                });
    }

    private @Nullable Void written(AuditKind kind, Asked asked, @Nullable Integer status) {
        log.write(kind, asked, status);
        return null;
    }

    private static Problem unavailable() {
        return new Problem(
                503,
                "audit-unavailable",
                "This is only answered once it is written down, and it cannot be now.");
    }
}
