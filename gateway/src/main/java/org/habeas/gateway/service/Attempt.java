package org.habeas.gateway.service;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.TimeUnit;

/** One call to a service as its line counts it: once, by how it ended first. */
public final class Attempt {
    private final CircuitBreaker breaker;
    private final long begun;
    private boolean ended;

    Attempt(CircuitBreaker breaker) {
        this.breaker = breaker;
        this.begun = breaker.getCurrentTimestamp();
    }

    /** The service said something, whatever the status: it is there. */
    public void answered() {
        if (begins()) {
            breaker.onSuccess(took(), unit());
        }
    }

    /** Nothing came back. */
    public void failed(Throwable cause) {
        if (cause instanceof LineBusy) {
            withdrawn();
        } else if (begins()) {
            breaker.onError(took(), unit(), cause);
        }
    }

    /** Whoever asked went away or sent too slowly: that is not the fault of the service. */
    public void withdrawn() {
        if (begins()) {
            breaker.releasePermission();
        }
    }

    private boolean begins() {
        boolean first = !ended;
        ended = true;
        return first;
    }

    private long took() {
        return breaker.getCurrentTimestamp() - begun;
    }

    private TimeUnit unit() {
        return breaker.getTimestampUnit();
    }
}
