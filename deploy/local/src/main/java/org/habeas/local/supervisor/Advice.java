package org.habeas.local.supervisor;

/** Something went wrong that the user can mend; the message is one line that says how. */
public final class Advice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Advice(String message) {
        super(message);
    }
}
