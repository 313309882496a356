package org.habeas.docket;

/** What a name is to its bearer (domain-model.md B.0.1). */
public enum NameKind {
    PRIMARY,
    SPELLING_VARIANT,
    /**
     * Letters of another script that look alike, such as a Cyrillic first letter in a Latin name.
     */
    HOMOGLYPH,
    TRANSLITERATION,
    BIRTH_OR_OTHER_NAME,
    MARRIED_NAME,
    PEN_NAME,
    SHORT_FORM,
    INITIALS,
    /** For people whom the source does not name. */
    DESCRIPTIVE
}
