package org.habeas.cases.restriction;

/** Who suffers beside the person, in general words; nobody is named. */
public enum DependantGroup {
    CHILDREN,
    SPOUSE,
    PARENTS,
    FAMILY,
    OTHER
}
