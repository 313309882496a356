package org.habeas.gateway.door;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.habeas.gateway.admission.Admission;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.HouseHeaders;
import org.habeas.gateway.answer.Problem;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.caller.Callers;
import org.habeas.gateway.contract.Allowed;
import org.habeas.gateway.contract.Contract;
import org.habeas.gateway.docs.Docs;
import org.habeas.gateway.routing.Address;
import org.habeas.gateway.routing.Routing;

/** Every request enters here, before anything of the framework, and is told apart by its path. */
@ApplicationScoped
class Door {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<HttpMethod> ALL =
            Set.of(
                    HttpMethod.GET,
                    HttpMethod.HEAD,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE);

    private final Callers callers;
    private final List<Admission> admissions;
    private final Routing routing;
    private final Contract contract;
    private final Allowed allowed;
    private final Docs docs;

    Door(
            Callers callers,
            @All List<Admission> admissions,
            Routing routing,
            Contract contract,
            Allowed allowed,
            Docs docs) {
        this.allowed = allowed;
        this.admissions = admissions;
        this.callers = callers;
        this.routing = routing;
        this.contract = contract;
        this.docs = docs;
    }

    void open(@Observes Router router) {
        // First of all routes: nothing that an extension serves is reached unless let through here.
        router.route().order(Integer.MIN_VALUE).handler(this::enter).failureHandler(this::fail);
        List.of(400, 404, 405, 500).forEach(status -> router.errorHandler(status, this::fail));
    }

    private void enter(RoutingContext exchange) {
        HouseHeaders.set(exchange);
        if (!Address.isReadable(exchange.request().uri())) {
            Problem.malformed("The address is not a valid URI.").answer(exchange);
            return;
        }
        HttpMethod method = exchange.request().method();
        String path = exchange.normalizedPath();
        boolean api = path.startsWith("/v1/");
        if (method == HttpMethod.OPTIONS) {
            options(exchange, api);
        } else if (!(api ? ALL : READS).contains(method)) {
            exchange.response().putHeader("Allow", allowed(api));
            Problem.methodNotAllowed().answer(exchange);
        } else if (api) {
            exchange.addHeadersEndHandler(written -> allowed.tell(exchange));
            identify(exchange);
        } else {
            page(exchange, path);
        }
    }

    private void identify(RoutingContext exchange) {
        Future<Caller> known = callers.identify(exchange);
        // Most callers are known at once; they need no more futures.
        Future<Void> admitted =
                known.succeeded()
                        ? admit(exchange, 0)
                        : known.transform(asked -> admit(exchange, asked));
        if (admitted.succeeded()) {
            routing.pass(exchange);
            return;
        }
        if (!admitted.isComplete()) {
            // While something is looked up, the body must not be lost.
            exchange.request().pause();
            admitted.onComplete(done -> exchange.request().resume());
        }
        admitted.onSuccess(settled -> routing.pass(exchange))
                .onFailure(failure -> refuse(exchange, failure));
    }

    /** Who shows what does not hold is counted with those who show nothing. */
    private Future<Void> admit(RoutingContext exchange, AsyncResult<Caller> known) {
        Future<Void> admitted = admit(exchange, 0);
        return known.succeeded()
                ? admitted
                : admitted.compose(yes -> Future.failedFuture(known.cause()));
    }

    private Future<Void> admit(RoutingContext exchange, int first) {
        for (int next = first; next < admissions.size(); next++) {
            Future<Void> admitted = admissions.get(next).admit(exchange);
            if (!admitted.succeeded()) {
                int after = next + 1;
                return admitted.compose(yes -> admit(exchange, after));
            }
        }
        return Future.succeededFuture();
    }

    private static void refuse(RoutingContext exchange, Throwable failure) {
        if (failure instanceof Denied denied) {
            if (denied.problem().status() == 401) {
                exchange.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            }
            denied.problem().answer(exchange);
        } else {
            exchange.fail(failure);
        }
    }

    private void page(RoutingContext exchange, String path) {
        switch (path) {
            case "/openapi", "/openapi.json" -> contract.json(exchange);
            case "/openapi.yaml" -> contract.yaml(exchange);
            case "/q/health/live", "/q/health/ready" -> exchange.next();
            default -> docs.serve(exchange, path);
        }
    }

    private static void options(RoutingContext exchange, boolean api) {
        if (exchange.request().headers().contains("Access-Control-Request-Method")) {
            HouseHeaders.answerPreflight(exchange);
        } else {
            exchange.response().setStatusCode(204).putHeader("Allow", allowed(api)).end();
        }
    }

    private static String allowed(boolean api) {
        return api ? "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS" : "GET, HEAD, OPTIONS";
    }

    private void fail(RoutingContext exchange) {
        int status = exchange.statusCode() < 400 ? 500 : exchange.statusCode();
        if (status >= 500) {
            Log.errorf(exchange.failure(), "the door failed status=%d", status);
        }
        HouseHeaders.set(exchange);
        Problem.ofStatus(status).answer(exchange);
    }
}
