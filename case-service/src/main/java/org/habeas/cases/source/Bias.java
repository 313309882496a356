package org.habeas.cases.source;

/** On whose side a source document stands ({@code domain-model.md D.1}). */
enum Bias {
    PRO_SUBJECT,
    AGAINST_SUBJECT,
    NEUTRAL,
    OFFICIAL,
    UNKNOWN
}
