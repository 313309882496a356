package org.habeas.extradition.asylum;

/** The part of a person in a joint application. */
enum ApplicantRole {
    PRINCIPAL,
    SPOUSE,
    EX_SPOUSE,
    CHILD,
    DEPENDANT
}
