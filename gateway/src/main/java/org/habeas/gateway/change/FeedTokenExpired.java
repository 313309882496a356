package org.habeas.gateway.change;

/**
 * This token leads nowhere any more: its reader must drop what they have and start with a new
 * drain. Carries no stack: it is the course of things.
 */
public final class FeedTokenExpired extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ChangeFilter filter;

    FeedTokenExpired(ChangeFilter filter) {
        super("feed token expired", null, false, false);
        this.filter = filter;
    }

    /** What the new drain is to be asked for. */
    public ChangeFilter filter() {
        return filter;
    }
}
