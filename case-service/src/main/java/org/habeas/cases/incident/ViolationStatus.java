package org.habeas.cases.incident;

/**
 * How far an incident is verified ({@code domain-model.md SM-6}; HURIDOCS micro-thesaurus 41 by
 * term).
 */
public enum ViolationStatus {
    NONE,
    REPORTED,
    POSSIBLE,
    LIKELY,
    CONFIRMED_AS_VIOLATION,
    UNLIKELY,
    UNFOUNDED,
    UNRESOLVED
}
