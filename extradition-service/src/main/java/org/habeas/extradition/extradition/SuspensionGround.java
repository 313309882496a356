package org.habeas.extradition.extradition;

/** Why an extradition stands still. */
enum SuspensionGround {
    ASYLUM_PENDING,
    PROTECTION_IN_FORCE,
    NON_REFOULEMENT,
    INTERIM_MEASURE,
    APPEAL,
    DOMESTIC_PROCEEDING,
    HEALTH,
    OTHER
}
