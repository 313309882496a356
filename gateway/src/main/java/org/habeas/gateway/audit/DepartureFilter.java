package org.habeas.gateway.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.habeas.gateway.admission.Departure;
import org.habeas.gateway.answer.Denied;
import org.habeas.gateway.answer.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers of the door's own resources wait for what has to be settled, as those of services do. */
class DepartureFilter {
    private static final Annotation[] NO_ANNOTATIONS = {};

    private final CurrentVertxRequest request;

    DepartureFilter(CurrentVertxRequest request) {
        this.request = request;
    }

    @ServerResponseFilter
    public Uni<Void> leave(ContainerResponseContext answer) {
        RoutingContext exchange = request.getCurrent();
        return Uni.createFrom()
                .completionStage(() ->
                        Departure.settle(exchange, answer.getStatus()).toCompletionStage())
                .onFailure(Denied.class)
                .recoverWithUni(no -> withheld(exchange, answer, ((Denied) no).problem()));
    }

    /** What may not go out is not let out: the problem takes its place. */
    private static Uni<Void> withheld(
            RoutingContext exchange, ContainerResponseContext answer, Problem problem) {
        answer.getHeaders().clear();
        answer.setStatus(problem.status());
        answer.setEntity(
                problem.toMembers(exchange), NO_ANNOTATIONS, MediaType.valueOf(Problem.MEDIA_TYPE));
        answer.getHeaders().putSingle("Retry-After", "5");
        answer.getHeaders().putSingle("Cache-Control", "no-store");
        return Uni.createFrom().voidItem();
    }
}
