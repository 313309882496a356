package org.habeas.gateway.receiver;

/** Nothing is sent to this address. The words are for whoever named it and tell nothing of us. */
public final class AddressRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AddressRefused(String words) {
        super(words, null, false, false);
    }

    /** What is wrong with it. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
