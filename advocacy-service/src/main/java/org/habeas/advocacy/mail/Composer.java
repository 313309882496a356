package org.habeas.advocacy.mail;

import java.util.UUID;

/**
 * Knows what a mail of one purpose says. It is asked when the mail goes out, so that the queue
 * itself holds no text and no address, and what must no longer be sent is not. A bean in the
 * package of its feature.
 */
public interface Composer {

    /** The word by which the queue knows it. */
    String purpose();

    /** The mail as it is to go out now. */
    Composed compose(UUID ref);

    /**
     * Whether sending it a second time does no harm, so that one whose fate is unknown is sent
     * again.
     */
    boolean isRepeatable();

    /** What is to be done with a mail. */
    sealed interface Composed {
        /** Send it. */
        record Ready(String to, String subject, String text, String html) implements Composed {
            @Override
            public String toString() {
                return "Ready[]";
            }
        }

        /** Not now: its campaign pauses. */
        record Later() implements Composed {}

        /** Not any more. */
        record Never() implements Composed {}
    }
}
