package org.habeas.extradition.civil;

/** Where a lawsuit stands; unknown until somebody tells of it. */
enum CivilStage {
    UNKNOWN,
    BROUGHT,
    PENDING,
    JUDGMENT_FOR_PLAINTIFF,
    JUDGMENT_FOR_DEFENDANT,
    JUDGMENT_IN_PART,
    APPEALED,
    SETTLED,
    DISCONTINUED
}
