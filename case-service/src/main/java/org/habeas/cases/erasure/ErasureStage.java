package org.habeas.cases.erasure;

/** Where a request to erase somebody stands. */
enum ErasureStage {
    /** Nobody has recorded yet who asks. */
    OPENED,
    REQUESTED,
    IDENTITY_CHECKED,
    HOLD_CHECKED,
    GRANTED,
    REFUSED,
    ERASED
}
