package org.habeas.extradition.alert;

/** What an alert asks for. */
enum AlertPurpose {
    ARREST,
    LOCATE,
    INFORMATION,
    UNKNOWN
}
