package org.habeas.cases.prosecution;

/** What a sentence is to the ones before it. */
public enum SentenceKind {
    ORIGINAL,
    REPLACEMENT_ON_APPEAL,
    RETRIAL,
    REPLACEMENT_LEVEL_NOT_STATED,
    COMMUTATION
}
