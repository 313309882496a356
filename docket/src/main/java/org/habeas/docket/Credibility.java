package org.habeas.docket;

/** How credible the documenting organisation holds one assertion, best first. */
public enum Credibility {
    CONFIRMED,
    LIKELY,
    UNKNOWN,
    POSSIBLE,
    UNLIKELY
}
