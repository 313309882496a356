package org.habeas.e2e.system;

/** Who asks. */
public enum Role {
    ANYBODY,
    PARTNER,
    EDITOR,
    REVIEWER,
    ADMINISTRATOR
}
