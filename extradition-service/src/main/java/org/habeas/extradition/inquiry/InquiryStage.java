package org.habeas.extradition.inquiry;

/** The states of SM-12, second part; unknown until somebody tells of the inquiry. */
enum InquiryStage {
    UNKNOWN,
    OPEN,
    CLOSED,
    REOPENED,
    INDICTED
}
