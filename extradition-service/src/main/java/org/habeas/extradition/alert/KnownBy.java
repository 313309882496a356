package org.habeas.extradition.alert;

/** How an alert came to be known. */
enum KnownBy {
    ACCESS_REPLY,
    ARREST,
    PUBLIC_EXTRACT,
    SOURCE
}
