package org.habeas.extradition.repression;

/** What the authorities of the host State did. */
enum HostReaction {
    INFORMED_OF_THREAT,
    UNABLE_TO_PROTECT,
    PROTECTED,
    INVESTIGATED,
    TOOK_PART,
    DENIED_TAKING_PART,
    DID_NOTHING
}
