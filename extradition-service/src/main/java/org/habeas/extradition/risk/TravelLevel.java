package org.habeas.extradition.risk;

/** How great the danger is outside the host State. */
enum TravelLevel {
    UNKNOWN,
    LOW,
    MEDIUM,
    HIGH
}
