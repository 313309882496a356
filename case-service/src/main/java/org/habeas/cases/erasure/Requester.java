package org.habeas.cases.erasure;

/** Who asks. */
enum Requester {
    SUBJECT,
    GUARDIAN,
    CLOSE_RELATIVE,
    COUNSEL_WITH_MANDATE,
    AUTHORITY
}
