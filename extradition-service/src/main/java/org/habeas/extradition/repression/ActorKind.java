package org.habeas.extradition.repression;

/** As what somebody is said to have acted. */
enum ActorKind {
    STATE_AUTHORITY,
    SECURITY_SERVICE,
    COMPANY,
    /** Lawyers who act for somebody else; named without public office they are private persons. */
    COUNSEL,
    OFFICE_HOLDER,
    PRIVATE_PERSON,
    UNIDENTIFIED;

    /** A name of this kind may be that of a natural person. */
    boolean isPerson() {
        return this == COUNSEL || this == OFFICE_HOLDER || this == PRIVATE_PERSON;
    }
}
