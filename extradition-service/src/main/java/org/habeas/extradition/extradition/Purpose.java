package org.habeas.extradition.extradition;

/** What the requesting State wants the person for. */
enum Purpose {
    PROSECUTION,
    ENFORCEMENT,
    UNKNOWN
}
