package org.habeas.extradition.interim;

/** The states of SM-13; breached stands over the others, which it does not end. */
enum InterimStage {
    UNKNOWN,
    REQUESTED,
    INDICATED,
    EXTENDED,
    REFUSED,
    LIFTED,
    BREACHED
}
