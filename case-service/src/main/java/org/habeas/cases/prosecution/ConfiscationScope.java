package org.habeas.cases.prosecution;

/** How much of the property is taken. */
public enum ConfiscationScope {
    FULL,
    PARTIAL,
    UNSPECIFIED
}
