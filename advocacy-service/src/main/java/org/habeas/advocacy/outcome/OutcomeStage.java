package org.habeas.advocacy.outcome;

/** Whether a result has come about and lasts. */
enum OutcomeStage {
    UNREPORTED,
    RECORDED,
    REVERSED
}
