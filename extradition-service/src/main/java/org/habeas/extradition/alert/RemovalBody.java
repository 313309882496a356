package org.habeas.extradition.alert;

/** Who decided on the data. */
enum RemovalBody {
    GENERAL_SECRETARIAT,
    CCF,
    NCB_WITHDRAWAL,
    UNKNOWN
}
