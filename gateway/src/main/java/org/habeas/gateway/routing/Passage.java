package org.habeas.gateway.routing;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.habeas.gateway.admission.Departure;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.Problem;
import org.habeas.gateway.cache.Visit;
import org.habeas.gateway.service.Attempt;
import org.habeas.gateway.service.Line;
import org.habeas.gateway.service.LineResting;
import org.habeas.gateway.service.Service;
import org.jspecify.annotations.Nullable;

/** One request on its way through the door and back. */
final class Passage implements ProxyInterceptor {
    private static final ProxyOptions NO_EXTRAS = new ProxyOptions().setSupportWebSocket(false);
    private static final List<String> TELLING =
            List.of("Allow", "WWW-Authenticate", "Retry-After", "Vary");

    private final RoutingContext exchange;
    private final Line line;
    private final Service service;
    private final Optional<String> bearer;
    private final Visit visit;
    private final boolean reachedOnce;
    private final BoundedBody upload;
    private @Nullable Attempt attempt;
    private @Nullable HttpClientRequest outgoing;

    Passage(
            RoutingContext exchange,
            Line line,
            Optional<String> bearer,
            Visit visit,
            boolean reachedOnce,
            long bodyLimit) {
        this.exchange = exchange;
        this.line = line;
        this.service = line.service();
        this.bearer = bearer;
        this.visit = visit;
        this.reachedOnce = reachedOnce;
        this.upload = new BoundedBody(exchange.request(), bodyLimit, this::uploadMoved);
    }

    void begin() {
        HttpProxy.reverseProxy(NO_EXTRAS, line.client())
                .origin(context -> connect())
                .addInterceptor(this)
                .handle(new PassedRequest(exchange.request()));
    }

    private Future<HttpClientRequest> connect() {
        return line.attempt().compose(this::connect).map(this::connected);
    }

    private Future<HttpClientRequest> connect(Attempt begun) {
        attempt = begun;
        return line.call(new RequestOptions(), isRead());
    }

    private boolean isRead() {
        HttpMethod method = exchange.request().method();
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    private HttpClientRequest connected(HttpClientRequest request) {
        outgoing = request;
        // Whatever breaks reaches us as the failure of the answer; it need not be logged twice.
        return request.exceptionHandler(known -> {});
    }

    /** The service is not silent while we are still sending: its time starts anew. */
    private void uploadMoved() {
        if (outgoing != null) {
            outgoing.idleTimeout(line.silenceMs());
        }
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        Inbound.prepare(request.headers(), exchange, bearer);
        visit.ask(request.headers());
        request.setURI(uri());
        if (upload.isThere()) {
            request.setBody(Body.body(upload, request.getBody().length()));
        } else {
            request.setBody(null);
            upload.resume();
        }
        return context.sendRequest()
                .map(this::explained)
                .recover(cause -> Future.succeededFuture(refusal(request, cause)));
    }

    /**
     * The path that was matched is the path that is sent, so that no "..", however written, leads
     * elsewhere.
     */
    private String uri() {
        String query = exchange.request().query();
        return Address.encoded(exchange.normalizedPath() + (query == null ? "" : "?" + query));
    }

    /** An error without problem details gets them; a framework's own error page stays inside. */
    private ProxyResponse explained(ProxyResponse answer) {
        if (attempt != null) {
            attempt.answered();
        }
        int status = answer.getStatusCode();
        if (status >= 502 && visit.standsIn(answer)) {
            return answer;
        }
        String type = answer.headers().get(HttpHeaders.CONTENT_TYPE);
        if (status < 400 || (type != null && type.startsWith(Problem.MEDIA_TYPE))) {
            return answer;
        }
        Map<String, List<String>> telling = new LinkedHashMap<>();
        TELLING.forEach(name -> telling.put(name, List.copyOf(answer.headers().getAll(name))));
        if (status >= 500) {
            Log.warnf("service failed name=%s status=%d", service.name(), status);
        }
        Problem problem = status == 503 ? Failures.notReady(service) : Problem.ofStatus(status);
        write(problem, answer.release());
        telling.forEach((name, values) -> {
            if (!values.isEmpty()) {
                answer.headers().set(name, values);
            }
        });
        return answer;
    }

    private ProxyResponse refusal(ProxyRequest request, Throwable cause) {
        count(cause);
        Problem problem = Failures.of(cause, service, upload, isRead(), reachedOnce);
        if (problem.status() == 413 || problem.status() == 408) {
            Hangup.afterAnswer(exchange);
        } else if (!exchange.response().closed() && !(cause instanceof LineResting)) {
            Log.warnf(
                    "service did not answer name=%s code=%s cause=%s",
                    service.name(), problem.code(), cause.getClass().getSimpleName());
        }
        ProxyResponse answer = request.release().response();
        if (problem.status() < 502 || !visit.standsIn(answer)) {
            write(problem, answer);
        }
        return answer;
    }

    /** Who hangs up, sends too much or stops sending is not held against the service. */
    private void count(Throwable cause) {
        if (attempt == null) {
            return;
        }
        boolean isOurs = cause instanceof TimeoutException && !upload.ended();
        if (isOurs || upload.exceeded() || exchange.response().closed()) {
            attempt.withdrawn();
        } else {
            attempt.failed(cause);
        }
    }

    private void write(Problem problem, ProxyResponse answer) {
        Body body = Body.body(problem.toBuffer(exchange));
        answer.setStatusCode(problem.status()).setStatusMessage(null);
        answer.putHeader("Content-Type", Problem.MEDIA_TYPE);
        answer.putHeader("Cache-Control", "no-store");
        if (problem.status() >= 502) {
            answer.putHeader("Retry-After", "5");
        }
        if (exchange.request().method() == HttpMethod.HEAD) {
            answer.putHeader("Content-Length", String.valueOf(body.length())).setBody(null);
        } else {
            answer.setBody(body);
        }
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        int status = context.response().getStatusCode();
        Future<Void> settled = Departure.settle(exchange, status);
        if (settled.succeeded()) {
            return send(context);
        }
        return settled.otherwise(no -> withheld(context.response(), no))
                .compose(now -> send(context));
    }

    /** What may not go out is not let out: the problem takes its place. */
    private @Nullable Void withheld(ProxyResponse answer, Throwable cause) {
        boolean known = cause instanceof Denied;
        write(known ? ((Denied) cause).problem() : Problem.ofStatus(500), answer.release());
        return null;
    }

    private Future<Void> send(ProxyContext context) {
        ProxyResponse answer = context.response();
        visit.receive(answer);
        Outbound.clean(answer.headers(), service);
        if (answer.getStatusCode() == 204 || answer.getStatusCode() == 304) {
            withoutBody(answer);
        }
        visit.keep(answer);
        return context.sendResponse();
    }

    /** There is no body to be framed, and a framing header here confuses clients. */
    private static void withoutBody(ProxyResponse answer) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().addAll(answer.headers());
        headers.remove(HttpHeaders.CONTENT_LENGTH).remove(HttpHeaders.TRANSFER_ENCODING);
        answer.release().headers().addAll(headers);
    }
}
