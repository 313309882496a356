package org.habeas.platform.event;

import java.util.Set;

/** What a service does when another one tells of something. A bean named after its rule. */
public interface Reaction {

    /**
     * What it serves: a rule of {@code domain-model.md}, such as {@code R-11}, {@code TL-14} or
     * {@code C.3}, or one plain word if it keeps what others read.
     */
    String rule();

    /** The event types it reacts to, without prefix and version. */
    Set<String> to();

    /** Whether it reacts to this event. */
    default boolean wants(Incoming event) {
        return to().contains(event.type());
    }

    /**
     * Whether it is told of what is about somebody who was erased, as only the erasure itself is.
     */
    default boolean reachesTheErased() {
        return false;
    }

    /**
     * Acts in the transaction in which the event is marked as handled; it may be tried again after
     * a crash, never after a commit.
     */
    void on(Incoming event);

    /**
     * Fills the tables of a {@link org.habeas.platform.register.Projection} once more with what the
     * event told when {@link #on} handled it. It records nothing, tells nothing and sets nothing
     * off. Whoever fills such a table has to have it; for all others a rebuild is no news.
     */
    default void replay(Incoming event) {}
}
