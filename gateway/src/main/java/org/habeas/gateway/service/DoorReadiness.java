package org.habeas.gateway.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * The door is ready once every service has been reached. A service that is lost later is told as
 * data only: closing the door to all because one is down would help nobody.
 */
@Readiness
@ApplicationScoped
class DoorReadiness implements HealthCheck {
    private final Services services;
    private final Reachability reachability;

    DoorReadiness(Services services, Reachability reachability) {
        this.services = services;
        this.reachability = reachability;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("services behind the door")
                        .status(services.all().stream().allMatch(reachability::reachedOnce));
        services.all().forEach(service -> response.withData(service.name(), word(service)));
        return response.build();
    }

    private String word(Service service) {
        if (reachability.reachable(service)) {
            return "reachable";
        }
        return reachability.reachedOnce(service) ? "lost" : "not reached yet";
    }
}
