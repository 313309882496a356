package org.habeas.extradition.assistance;

/** The states of SM-12, first part; unknown until somebody tells of the request. */
enum AssistanceStage {
    UNKNOWN,
    RECEIVED,
    EXECUTING,
    REFUSED,
    EXECUTED,
    LED_TO_DOMESTIC_INQUIRY,
    WITHDRAWN,
    CLOSED
}
