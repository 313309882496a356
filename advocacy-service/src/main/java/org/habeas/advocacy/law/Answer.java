package org.habeas.advocacy.law;

/** What a fact can make of a demand. */
public enum Answer {
    PARTIALLY_MET,
    MET,
    REJECTED,
    REOPENED,
    OVERTAKEN
}
