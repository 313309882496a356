package org.habeas.docket;

/** Who, inside a source, makes the statement ({@code domain-model.md B.0.1}). */
public enum AttributionKind {
    SOURCE,
    SUBJECT,
    RELATIVE,
    COUNSEL,
    WITNESS,
    AUTHORITY,
    COURT,
    MECHANISM,
    EXPERT,
    MEDIA,
    NGO,
    POLITICAL_GROUP,
    PARLIAMENTARIANS,
    ANONYMOUS
}
