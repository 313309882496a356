package org.habeas.cases.incident;

/** Who can establish a violation. */
public enum FindingBy {
    JUDGMENT,
    MECHANISM
}
