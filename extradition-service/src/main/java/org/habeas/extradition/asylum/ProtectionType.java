package org.habeas.extradition.asylum;

/** What a State has granted; words of sources are mapped by domain-model.md A.5. */
public enum ProtectionType {
    REFUGEE_STATUS,
    SUBSIDIARY_PROTECTION,
    HUMANITARIAN_STATUS,
    TEMPORARY_PROTECTION,
    RESIDENCE_WITHOUT_PROTECTION,
    UNSPECIFIED;

    /** Whether it forbids to hand the person to the State of feared harm. */
    public boolean forbidsSurrender() {
        return this == REFUGEE_STATUS || this == SUBSIDIARY_PROTECTION || this == UNSPECIFIED;
    }
}
