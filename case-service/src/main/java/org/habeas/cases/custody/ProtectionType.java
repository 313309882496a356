package org.habeas.cases.custody;

/** What a State of refuge has granted ({@code domain-model.md B.2.2}). */
public enum ProtectionType {
    REFUGEE_STATUS,
    SUBSIDIARY_PROTECTION,
    HUMANITARIAN_STATUS,
    TEMPORARY_PROTECTION,
    RESIDENCE_WITHOUT_PROTECTION,
    UNSPECIFIED;

    /** A residence permit alone keeps nobody from being returned. */
    boolean protects() {
        return this != RESIDENCE_WITHOUT_PROTECTION;
    }
}
