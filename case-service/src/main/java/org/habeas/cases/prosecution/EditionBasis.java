package org.habeas.cases.prosecution;

/** How the edition of a code is known. Article numbers differ between editions. */
public enum EditionBasis {
    STATED,
    INFERRED,
    UNKNOWN
}
