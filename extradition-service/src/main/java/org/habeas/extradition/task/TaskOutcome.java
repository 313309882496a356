package org.habeas.extradition.task;

/** How a task ended that was worked on; what it means in law is recorded on the docket itself. */
enum TaskOutcome {
    /** What was proposed is right. */
    CONFIRMED,
    /** What was proposed is not right. */
    REJECTED,
    /** What was asked has been carried out. */
    CARRIED_OUT,
    /** It was examined, and nothing has to be done. */
    NOTHING_TO_DO
}
