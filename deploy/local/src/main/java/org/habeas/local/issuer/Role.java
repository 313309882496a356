package org.habeas.local.issuer;

import java.util.Locale;

/** What a holder of a token may do; the clearance follows from it. */
public enum Role {
    PARTNER,
    EDITOR,
    REVIEWER,
    ADMINISTRATOR;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
