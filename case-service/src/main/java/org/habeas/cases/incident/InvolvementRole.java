package org.habeas.cases.incident;

/** How somebody was involved in an incident. */
public enum InvolvementRole {
    VICTIM,
    PERPETRATOR,
    WITNESS,
    COMPLAINANT,
    SURETY,
    DECEASED_THIRD_PARTY
}
