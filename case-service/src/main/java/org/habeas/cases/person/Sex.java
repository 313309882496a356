package org.habeas.cases.person;

/** As recorded by the source (HURIDOCS micro-thesaurus 39). */
public enum Sex {
    MALE,
    FEMALE,
    OTHER,
    UNKNOWN
}
