package org.habeas.advocacy.mission;

/** What became of a visit request ({@code domain-model.md B.3.1}). */
public enum VisitResult {
    /** Nothing tells that anybody asked; no visit is shown with this. */
    UNASKED,
    PENDING,
    /** The visit took place. */
    GRANTED,
    PARTIALLY_GRANTED,
    DENIED,
    IGNORED
}
