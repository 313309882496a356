package org.habeas.advocacy.appeal;

/** Where an appeal stands. */
enum AppealStage {
    DRAFT,
    OPEN_FOR_SIGNATURE,
    SENT,
    ANSWERED,
    CLOSED
}
