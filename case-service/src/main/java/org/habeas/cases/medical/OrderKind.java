package org.habeas.cases.medical;

/** What a court ordered. */
public enum OrderKind {
    COMMITTAL,
    EXTENSION,
    MILDER_HOSPITAL
}
