package org.habeas.gateway.routing;

/** More was sent than the door lets through. Carries no stack: it is the sender's doing. */
final class BodyTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super("body too large", null, false, false);
    }
}
