package org.habeas.cases.evidence;

/** What an evidence item is. */
public enum EvidenceType {
    DOCUMENT,
    OBJECT_SEIZED,
    PHOTO,
    VIDEO,
    MEDICAL_REPORT,
    AUDIO,
    WEB_CAPTURE,
    OTHER
}
