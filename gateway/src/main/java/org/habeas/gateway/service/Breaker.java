package org.habeas.gateway.service;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.quarkus.logging.Log;
import java.util.function.BooleanSupplier;

/**
 * The circuit breaker of a line. It says in the log when it opens and closes; to have the library
 * tell of that would have it tell of every call.
 */
final class Breaker {
    private final CircuitBreaker circuit;

    Breaker(CircuitBreaker circuit) {
        this.circuit = circuit;
    }

    /**
     * Whether a call may be made; whoever makes it says how it ended, or that it ended in nothing.
     */
    boolean permits() {
        return watched(circuit::tryAcquirePermission);
    }

    long now() {
        return circuit.getCurrentTimestamp();
    }

    /**
     * @param begun when, by {@link #now}
     */
    void succeeded(long begun) {
        watched(() -> {
            circuit.onSuccess(now() - begun, circuit.getTimestampUnit());
            return true;
        });
    }

    void failed(long begun, Throwable cause) {
        watched(() -> {
            circuit.onError(now() - begun, circuit.getTimestampUnit(), cause);
            return true;
        });
    }

    void endedInNothing() {
        circuit.releasePermission();
    }

    private boolean watched(BooleanSupplier step) {
        CircuitBreaker.State before = circuit.getState();
        boolean result = step.getAsBoolean();
        CircuitBreaker.State after = circuit.getState();
        if (before != after) {
            Log.warnf("line %s name=%s", after, circuit.getName());
        }
        return result;
    }
}
