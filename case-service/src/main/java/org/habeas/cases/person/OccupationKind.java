package org.habeas.cases.person;

/** What kind of occupation a source speaks of. */
public enum OccupationKind {
    OFFICE,
    PROFESSION,
    ACTIVISM,
    ACTIVITY,
    EXPERT,
    STUDENT,
    RESIDENCE
}
