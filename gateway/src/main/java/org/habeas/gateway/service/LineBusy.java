package org.habeas.gateway.service;

/** Every connection to a service is in use and others wait already. Says nothing against it. */
public final class LineBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LineBusy() {
        super("line busy", null, false, false);
    }
}
