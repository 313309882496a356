package org.habeas.cases.custody;

import java.util.EnumSet;
import java.util.Set;

/** The physical situation of a person, and nothing else ({@code domain-model.md B.1.2}). */
public enum CustodyStatus {
    UNKNOWN,
    AT_LIBERTY,
    WANTED,
    POLICE_CUSTODY,
    REMAND,
    HOUSE_ARREST,
    BAIL,
    IMPRISONED,
    RESTRICTED_LIBERTY,
    COMPULSORY_PSYCHIATRIC,
    PAROLE,
    EXTRADITION_DETENTION,
    IMMIGRATION_DETENTION,
    ABDUCTED,
    ESCAPED,
    DECEASED_IN_CUSTODY,
    DECEASED;

    private static final Set<CustodyStatus> DETAINED =
            EnumSet.of(
                    POLICE_CUSTODY,
                    REMAND,
                    IMPRISONED,
                    COMPULSORY_PSYCHIATRIC,
                    EXTRADITION_DETENTION,
                    IMMIGRATION_DETENTION);

    /** Behind a door that somebody else locks. */
    public boolean isDetained() {
        return DETAINED.contains(this);
    }

    /** Detained, confined at home, or in unlawful hands. */
    public boolean isHeld() {
        return isDetained() || this == HOUSE_ARREST || this == ABDUCTED;
    }

    public boolean isDead() {
        return this == DECEASED || this == DECEASED_IN_CUSTODY;
    }
}
