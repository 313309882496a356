package org.habeas.extradition.extradition;

/** Whose remedy it is. */
enum Appellant {
    PERSON,
    STATE,
    PROSECUTOR,
    OTHER
}
