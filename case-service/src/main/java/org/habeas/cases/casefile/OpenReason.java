package org.habeas.cases.casefile;

/** Why a file may not be closed ({@code domain-model.md INV-C-12}). */
enum OpenReason {
    CUSTODY,
    RESTRICTION,
    SENTENCE,
    PROCEEDING,
    INTERPOL_DATA,
    DEMAND,
    INVESTIGATION,
    DEATH_UNRESOLVED,
    MECHANISM_FOLLOW_UP
}
