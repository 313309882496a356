package org.habeas.cases.contradiction;

/** Where a contradiction stands. Resolving never deletes ({@code domain-model.md D.2}). */
public enum Resolution {
    OPEN,
    RESOLVED_PREFERRED,
    RESOLVED_BOTH_TRUE,
    RESOLVED_TERMINOLOGY,
    ACCEPTED_UNRESOLVED
}
