package org.habeas.extradition.civil;

/** What somebody makes of a lawsuit; several may be made at once, each with whose it is. */
enum CivilAssessment {
    PART_OF_PERSECUTION,
    POLITICALLY_MOTIVATED,
    ORDINARY_DISPUTE,
    NOT_ASSESSED
}
