package org.habeas.cases.prosecution;

/** What the defendant said to the charges; an admission may have been forced. */
public enum Plea {
    NOT_ADMITTED,
    ADMITTED,
    ADMITTED_UNDER_PRESSURE
}
