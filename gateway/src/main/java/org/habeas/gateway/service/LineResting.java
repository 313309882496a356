package org.habeas.gateway.service;

/** A service has failed so often that it is left alone for a moment. */
public final class LineResting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LineResting() {
        super("line resting", null, false, false);
    }
}
