package org.habeas.extradition.taking;

/** How a person was taken. */
public enum TakingKind {
    RENDITION("person-rendered"),
    ILLEGAL_DEPORTATION("person-illegally-deported");

    private final String event;

    TakingKind(String event) {
        this.event = event;
    }

    /** The type of the event that tells of it. */
    public String event() {
        return event;
    }
}
