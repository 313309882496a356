package org.habeas.local.issuer;

import java.util.Locale;

/** What a holder of a token may do; the clearance follows from it. */
public enum Role {
    PARTNER("partner"),
    EDITOR("confidential"),
    REVIEWER("restricted"),
    ADMINISTRATOR("public");

    private final String clearance;

    Role(String clearance) {
        this.clearance = clearance;
    }

    /** The class up to which it reads. */
    String clearance() {
        return clearance;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
