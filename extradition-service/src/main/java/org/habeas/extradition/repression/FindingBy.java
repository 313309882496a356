package org.habeas.extradition.repression;

/** Who can establish that it happened. */
enum FindingBy {
    COURT,
    MECHANISM
}
