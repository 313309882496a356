package org.habeas.extradition.extradition;

/** To whom a decision was made known. */
enum Notified {
    PERSON,
    COUNSEL,
    REQUESTING_STATE,
    OTHER
}
