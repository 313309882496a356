package org.habeas.cases.prosecution;

/** What a sentence is made of. */
public enum SentenceComponentType {
    IMPRISONMENT,
    RESTRICTION_OF_LIBERTY,
    FINE,
    CONFISCATION,
    ACTIVITY_BAN,
    COMPULSORY_MEDICAL_MEASURE,
    UNSPECIFIED
}
