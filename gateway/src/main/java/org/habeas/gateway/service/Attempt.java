package org.habeas.gateway.service;

/** One call to a service as its line counts it: once, by how it ended first. */
public final class Attempt {
    private final Breaker breaker;
    private final long begun;
    private boolean ended;

    Attempt(Breaker breaker) {
        this.breaker = breaker;
        this.begun = breaker.now();
    }

    /** The service said something, whatever the status: it is there. */
    public void answered() {
        if (begins()) {
            breaker.succeeded(begun);
        }
    }

    /** Nothing came back. */
    public void failed(Throwable cause) {
        if (cause instanceof LineBusy) {
            withdrawn();
        } else if (begins()) {
            breaker.failed(begun, cause);
        }
    }

    /** Whoever asked went away or sent too slowly: that is not the fault of the service. */
    public void withdrawn() {
        if (begins()) {
            breaker.endedInNothing();
        }
    }

    private boolean begins() {
        boolean first = !ended;
        ended = true;
        return first;
    }
}
