package org.habeas.gateway.service;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A line to each service. */
@Singleton
public class Lines {
    private static final int TRIALS = 3;

    private final Vertx vertx;
    private final GatewayConfig config;
    private final Map<Service, Line> lines;

    Lines(Services services, Vertx vertx, GatewayConfig config, Clock clock) {
        this.vertx = vertx;
        this.config = config;
        CircuitBreakerConfig breaking = breaking(config.breaker(), clock);
        this.lines =
                services.all().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Function.identity(), service -> line(service, breaking)));
    }

    /** The line to a service. */
    public Line to(Service service) {
        return Objects.requireNonNull(lines.get(service));
    }

    private Line line(Service service, CircuitBreakerConfig breaking) {
        Breaker breaker = new Breaker(CircuitBreaker.of(service.name(), breaking));
        return new Line(vertx, service, new Connections(vertx, config), breaker, config);
    }

    /**
     * What counts is the share of calls that fail, so that nobody stops a service for others by one
     * question that it takes too long to answer.
     */
    private static CircuitBreakerConfig breaking(GatewayConfig.Breaker breaker, Clock clock) {
        return CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.TIME_BASED)
                .slidingWindowSize((int) breaker.window().toSeconds())
                .minimumNumberOfCalls(breaker.leastCalls())
                .failureRateThreshold(breaker.failuresInHundred())
                .waitDurationInOpenState(breaker.rest())
                .permittedNumberOfCallsInHalfOpenState(TRIALS)
                .clock(clock)
                .build();
    }
}
