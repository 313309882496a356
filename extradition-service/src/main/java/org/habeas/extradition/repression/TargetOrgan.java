package org.habeas.extradition.repression;

/** Whom an act of bribery or interference was aimed at. */
enum TargetOrgan {
    ASYLUM_AUTHORITY,
    COURT,
    LAW_ENFORCEMENT,
    PARLIAMENT,
    GOVERNMENT,
    INTERPOL,
    OTHER
}
