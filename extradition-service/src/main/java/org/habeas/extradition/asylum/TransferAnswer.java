package org.habeas.extradition.asylum;

/** What became of a request to transfer a person to another State. */
enum TransferAnswer {
    ACCEPTED,
    REFUSED,
    CARRIED_OUT,
    LAPSED
}
