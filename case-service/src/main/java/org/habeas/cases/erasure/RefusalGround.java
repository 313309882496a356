package org.habeas.cases.erasure;

/** Why somebody is not erased. */
enum RefusalGround {
    IDENTITY_NOT_CONFIRMED,
    PENDING_CLAIM,
    ARCHIVE_IN_THE_PUBLIC_INTEREST,
    NOT_ENTITLED
}
