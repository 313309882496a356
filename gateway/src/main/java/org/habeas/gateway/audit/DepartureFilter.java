package org.habeas.gateway.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.habeas.gateway.admission.Departure;
import org.habeas.gateway.answer.Denied;
import org.habeas.platform.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers of the door's own resources wait for what has to be settled, as those of services do. */
class DepartureFilter {
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
                .transform(no ->
                        Refusal.later(
                                ((Denied) no).problem().code(), ((Denied) no).problem().detail()));
    }
}
