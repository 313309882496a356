package org.habeas.extradition.asylum;

/** What a source says to a question of yes or no, if anything. */
enum Answer {
    YES,
    NO,
    UNKNOWN
}
